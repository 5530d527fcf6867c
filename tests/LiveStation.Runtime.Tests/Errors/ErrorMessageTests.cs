using System.Collections;
using System.Net;
using System.Text.Json;

namespace LiveStation.Runtime.Tests.Errors;

public sealed class ErrorMessageTests
{
    [Fact]
    public async Task It_reads_well_in_one_line()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.NotFound,
            """{"error":{"errorCode":250004,"message":"channelId is not found","errorName":"NOT_FOUND"}}""",
            headers: ("x-ncp-trace-id", "abc123"));

        error.Message.ShouldBe(
            "getAlert failed: 404 NotFound, service error 250004 NOT_FOUND: \"channelId is not found\" "
            + "(trace ID abc123). Do not retry without changing the request.");
    }

    [Fact]
    public async Task It_names_the_gateway_and_when_to_retry()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.TooManyRequests, """{"error":{"errorCode":"400","message":"Too much"}}""");

        error.Message.ShouldBe(
            "getAlert failed: 429 TooManyRequests, gateway error 400 Quota Exceeded: \"Too much\". Retry later.");
    }

    [Fact]
    public async Task It_names_the_condition_under_which_a_call_that_a_state_does_not_allow_can_succeed()
    {
        ApiErrorException error = await Calls.ErrorAsync(
            HttpStatusCode.Conflict, """{"error":{"errorCode":250005,"message":"channelId is not available"}}""");

        error.Message.ShouldEndWith("\"channelId is not available\". Retry when the state of the resource has changed.");
    }

    [Theory]
    [InlineData("a <strong>bold</strong><br/>word", "a bold word")]
    [InlineData("line one\r\n\tline two", "line one line two")]
    [InlineData("1 &lt; 2 &amp; 3", "1 < 2 & 3")]
    [InlineData("1 < 2 and 3 > 2", "1 < 2 and 3 > 2")]
    [InlineData("open <b", "open <b")]
    [InlineData("<p></p>", null)]
    [InlineData("value <channelName> is too long", "value <channelName> is too long")]
    [InlineData("<code> is invalid", "<code> is invalid")]
    [InlineData("'<div>', <body>, <a> or <i> at <table>", "'<div>', <body>, <a> or <i> at <table>")]
    [InlineData("<p>One</p><p>Two</p>", "One Two")]
    [InlineData("One<img src='x'>Two", "OneTwo")]
    [InlineData(
        "<html><head><title>502 Bad Gateway</title><style>b { x: <y> }</style></head><body><h1>502</h1><script>1<2</script></body></html>",
        "502 Bad Gateway 502")]
    [InlineData("<title> and </title> of <video>", "<title> and </title> of <video>")]
    [InlineData("<String, List<Long>> is no type", "<String, List<Long>> is no type")]
    [InlineData("<bitrate> <pMax> <i18n>", "<bitrate> <pMax> <i18n>")]
    [InlineData("<!important> <?> 1<2 && 3>2", "<!important> <?> 1<2 && 3>2")]
    [InlineData("&lt;channelName&gt; <B>is</B> <a href='x'>long</a><hr/>", "<channelName> is long")]
    public async Task Tags_and_line_breaks_of_the_servers_message_are_taken_out(string sent, string? shown)
    {
        string body = "{\"error\":{\"errorCode\":900,\"message\":" + JsonSerializer.Serialize(sent) + "}}";

        ApiErrorException error = await Calls.ErrorAsync(HttpStatusCode.InternalServerError, body);

        error.ServerMessage.ShouldBe(shown);
    }

    [Fact]
    public async Task Invisible_parts_of_a_page_do_not_hide_the_message_that_follows()
    {
        string page = "<html><head><style>" + new string('x', 20_000) + "</style></head><body>Too much</body></html>";
        string body = "{\"error\":{\"errorCode\":900,\"message\":" + JsonSerializer.Serialize(page) + "}}";

        (await Calls.ErrorAsync(HttpStatusCode.InternalServerError, body)).ServerMessage.ShouldBe("Too much");
    }

    [Fact]
    public async Task An_overlong_message_is_truncated()
    {
        string body = "{\"error\":{\"errorCode\":900,\"message\":\"" + new string('가', 20_000) + "\"}}";

        ApiErrorException error = await Calls.ErrorAsync(HttpStatusCode.InternalServerError, body);

        error.ServerMessage.ShouldBe(new string('가', 500) + "…");
        error.Message.Length.ShouldBeLessThan(700);
    }

    [Fact]
    public async Task Keys_and_signature_are_blotted_out_even_when_the_server_sends_them_back()
    {
        using StubHandler handler = new((request, _) =>
        {
            string signature = request.Headers.GetValues("x-ncp-apigw-signature-v2").Single();
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Forbidden)
            {
                Content = new StringContent(
                    "{\"error\":{\"errorCode\":\"900\",\"message\":\"key LSTESTAK000000000001 signed " + signature
                    + "\",\"details\":\"secret LsTestSecretKey-0123456789abcdefghijklmn\"}}"),
            });
        });

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(handler));

        error.ServerMessage.ShouldBe("key *** signed ***");
        error.Details.ShouldBe("secret ***");
    }

    [Fact]
    public async Task Neither_message_nor_text_nor_data_contain_the_body_or_a_key()
    {
        const string body = """{"error":{"errorCode":900,"message":"m"},"streamKey":"p4ss"}""";

        ApiErrorException error = await Calls.ErrorAsync(HttpStatusCode.InternalServerError, body);

        string all = error + string.Concat(error.Data.Cast<DictionaryEntry>().Select(entry => entry.Value));
        all.ShouldNotContain("p4ss");
        all.ShouldNotContain(SampleApi.Credentials.AccessKey);
        all.ShouldNotContain(SampleApi.Credentials.SecretKey.Reveal());
    }

    [Fact]
    public void Tests_of_callers_can_create_exceptions()
    {
        ApiErrorException error = new(
            "op", HttpStatusCode.NotFound, SampleApi.Errors.Find(null, 250004)!)
        {
            ServerMessage = "gone",
            TraceId = "t1",
        };

        error.Code.ShouldBe(250004);
        error.Class.ShouldBe(ErrorClass.NotFound);
        error.Message.ShouldBe(
            "op failed: 404 NotFound, service error 250004 NOT_FOUND: \"gone\" (trace ID t1). Do not retry without changing the request.");
        new ApiErrorException("op", (HttpStatusCode)599).Message.ShouldBe("op failed: 599. Retry only read operations.");
        new ApiFormatException("op", HttpStatusCode.OK, "$", "expected more").TraceId.ShouldBeNull();
        new ApiConnectionException("op", "time ran out") { IsTimeout = true, TraceId = "t2" }.Message
            .ShouldBe("op failed: time ran out (trace ID t2).");
        new ApiConnectionException("op", "time ran out", error).InnerException.ShouldBe(error);
        ApiFormatException format = new("op", HttpStatusCode.OK, "$.id", "expected more", error)
        {
            Drifts = [new ApiDrift("op", "$.id", ApiDriftKind.Missing, "expected more")],
            RawBody = new byte[] { 1 },
            IsRawBodyTruncated = true,
            TraceId = "t3",
        };
        format.Message.ShouldBe("op failed: 200 OK, but the body cannot be read: $.id: expected more (trace ID t3).");
        format.InnerException.ShouldBe(error);
        new ApiValidationException("op", [new RequestViolation("id", RequestRuleKind.Missing, "is missing")]).Message
            .ShouldBe("op was not sent: id is missing.");
    }
}
