target='/api/v2/channels?pageNo=1'
timestamp="$(date +%s)000"
signature=$(printf 'GET %s\n%s\n%s' "$target" "$timestamp" "$LIVESTATION_ACCESS_KEY" |
  openssl dgst -sha256 -hmac "$LIVESTATION_SECRET_KEY" -binary | base64)
curl -sS "$LIVESTATION_ENDPOINT$target" \
  -H "x-ncp-region_code: KR" \
  -H "x-ncp-apigw-timestamp: $timestamp" \
  -H "x-ncp-iam-access-key: $LIVESTATION_ACCESS_KEY" \
  -H "x-ncp-apigw-signature-v2: $signature"
