namespace LiveStation.Runtime.Tests.Signing;

public sealed class SignedRequestTests
{
    private static readonly DateTimeOffset Time = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_003);

    [Fact]
    public void Any_request_can_be_signed()
    {
        SignedRequest request = Create("/api/v2/channels", """{"name":"it's","password":"invented"}""");

        request.Headers.Single(header => header.Key == NcpSignature.SignatureHeader).Value
            .ShouldBe("8A+o+SzQdT50ClfWf3znHLRTiLBPjbltJd7IlLQqZUQ=");
        request.ToString().ShouldBe("""
            POST https://sample.apigw.ntruss.com/api/v2/channels
            Content-Type: application/json
            x-ncp-apigw-timestamp: 1700000000003
            x-ncp-iam-access-key: LSTESTAK000000000001
            x-ncp-apigw-signature-v2: ***
            x-ncp-region_code: KR

            {"name":"it's","password":"***"}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_command_of_curl_quotes_what_a_shell_would_change() =>
        Create("/api/v2/channels?a=[1]", """{"name":"it's"}""").ToCurl(showSecrets: true).ShouldEndWith("""
            --data-raw '{"name":"it'\''s"}'

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_body_that_is_not_JSON_is_masked_as_a_whole() =>
        Create("/api/v2/channels", "password=invented").ToString().ShouldEndWith("\n\n***\n");

    [Fact]
    public void A_target_that_would_be_sent_in_another_form_is_refused() =>
        Should.Throw<ArgumentException>(() => Create("/api/v2/../channels", null)).Message.ShouldContain("/api/channels");

    private static SignedRequest Create(string target, string? body) =>
        SignedRequest.Create("POST", target, body, SampleApi.Zone, SampleApi.Credentials, Time);
}
