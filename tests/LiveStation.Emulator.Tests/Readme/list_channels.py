import base64, hashlib, hmac, os, time, urllib.request

address = os.environ["LIVESTATION_ENDPOINT"]
access_key, secret_key = os.environ["LIVESTATION_ACCESS_KEY"], os.environ["LIVESTATION_SECRET_KEY"]
target = "/api/v2/channels?pageNo=1"
timestamp = str(int(time.time() * 1000))
message = f"GET {target}\n{timestamp}\n{access_key}"
digest = hmac.new(secret_key.encode(), message.encode(), hashlib.sha256).digest()
request = urllib.request.Request(f"{address}{target}", headers={
    "x-ncp-region_code": "KR",
    "x-ncp-apigw-timestamp": timestamp,
    "x-ncp-iam-access-key": access_key,
    "x-ncp-apigw-signature-v2": base64.b64encode(digest).decode(),
})
with urllib.request.urlopen(request) as response:
    print(response.read().decode())
