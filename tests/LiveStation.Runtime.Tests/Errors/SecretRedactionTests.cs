using System.Net;
using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Tests.Errors;

/// <summary>Secrets of requests, responses and credentials that a server sends back in any encoding.</summary>
public sealed class SecretRedactionTests
{
    private static readonly string[] Secrets =
    [
        "ls-live-k3y-0123456789", "p4ss", "p/ss+w=rd&more", "with blank inside", "\"quoted\"\\key", "비밀번호입니다", "100%41x",
    ];

    public static TheoryData<string, string> Cases { get; } = new(
        from secret in Secrets
        from disguise in Disguises.All.Keys
        select (secret, disguise));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_secret_is_blotted_out_in_every_encoding(string secret, string disguise)
    {
        string shown = Disguises.All[disguise](secret);

        string text = new HiddenTexts([secret]).BlotOut("The value [" + shown + "] is taken.");

        text.ShouldStartWith("The value [");
        text.ShouldEndWith("] is taken.");
        // Both ends can keep characters that are not part of the secret: blanks, padding, adjacent text.
        text.Length.ShouldBeLessThan("The value [] is taken.".Length + 14, text);
        text.ShouldContain("***");
    }

    public static TheoryData<string, string> Pairs { get; } = new(
        from outer in new[] { "percent", "percent, all of it", "form", "JSON", "HTML", "HTML, decimal" }
        from inner in Disguises.All.Keys
        select (outer, inner));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Secrets_in_nested_encodings_are_blotted_out(string outer, string inner)
    {
        const string secret = "ls-live-k3y-0123456789";
        string shown = Disguises.All[outer](Disguises.All[inner](secret));

        new HiddenTexts([secret]).BlotOut("[" + shown + "]").ShouldContain("***");
    }

    [Theory]
    [InlineData("1", "1 of 10 is 1")]
    [InlineData("at", "late *** once")]
    [InlineData("abc", "abcd, ***, xabc")]
    [InlineData("    ", "a    b")]
    [InlineData("", "text")]
    public void A_short_secret_is_blotted_out_only_as_a_whole_word(string secret, string expected) =>
        new HiddenTexts([secret]).BlotOut(expected.Replace("***", secret)).ShouldBe(expected);

    [Theory]
    [InlineData("The channel name may contain letters, digits, '-' and '_' (at most 20 characters).")]
    [InlineData("100% of 5 < 6 && 7 > 3, see https://example.com/a%20b?c=d+e&f=%EA%B0%80 \\u0041")]
    public void Other_text_is_unchanged(string text) => new HiddenTexts(Secrets).BlotOut(text).ShouldBeSameAs(text);

    [Theory]
    [InlineData("+s1gnature+/A=", "is '+s1gnature+/A='", "is '***'")]
    [InlineData("++k3y+++", "is ++k3y+++ or %2B%2Bk3y%2B%2B%2B", "is *** or ***")]
    [InlineData("+k3y9", "is \\u002Bk3y9", "is ***")]
    public void A_plus_at_an_end_is_blotted_out_with_the_secret(string secret, string text, string expected) =>
        new HiddenTexts([secret]).BlotOut(text).ShouldBe(expected);

    [Fact]
    public void Secrets_that_overlap_are_blotted_out_together() =>
        new HiddenTexts(["abcdef", "defghi"]).BlotOut("x abcdefghi y").ShouldBe("x *** y");

    [Fact]
    public void A_secret_across_the_end_of_what_is_searched_is_dropped_with_the_end()
    {
        string secret = "ls-live-k3y-0123456789";

        string text = new HiddenTexts([secret]).BlotOut(new string('x', 16 * 1024 - 5) + secret);

        text.ShouldNotContain("ls-");
        text.ShouldEndWith("***");
    }

    [Theory]
    [InlineData(5_000, false)]
    [InlineData(30_000, false)]
    [InlineData(1_500, true)]
    public void A_long_secret_in_a_long_encoding_is_dropped_with_the_end(int length, bool isPercent)
    {
        string secret = string.Concat(Enumerable.Range(0, length).Select(static number => (char)('a' + (number * 7 % 26))));
        string form = !isPercent ? secret : string.Concat(secret.Select(static letter => $"%{(int)letter:x2}"));

        string text = new HiddenTexts([secret]).BlotOut(new string('=', 16 * 1024 - form.Length / 2) + form);

        text.Trim('=').ShouldBe("***");
    }

    private static async Task<ApiErrorException> EchoAsync(string body, HttpStatusCode status, params string[] headers)
    {
        using StubHandler handler = StubHandler.Giving(
            status, body, headers: [.. headers.Select(value => ("x-ncp-trace-id", value))]);
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);
        SampleOrder order = new() { Name = "name", Key = "stream-k3y" };
        return await Should.ThrowAsync<ApiErrorException>(() => transport.SendAsync(
            SampleApi.Create.At().Body(SampleOrderJson.Instance, order, check: null), Calls.Token));
    }

    [Fact]
    public async Task A_secret_of_the_request_is_blotted_out_of_every_text_of_the_exception()
    {
        ApiErrorException error = await EchoAsync(
            """
            {"error":{"errorCode":900,"errorName":"BAD stream-k3y","message":"key stream-k3y","details":"stream-k3y",
            "requestId":"stream-k3y"}}
            """,
            HttpStatusCode.BadRequest,
            "stream-k3y");

        error.ServerMessage.ShouldBe("key ***");
        error.Name.ShouldBe("BAD ***");
        error.Details.ShouldBe("***");
        error.RequestId.ShouldBe("***");
        error.TraceId.ShouldBe("***");
        error.ToString().ShouldNotContain("k3y");
    }

    [Theory]
    [InlineData("\\u{80000000}")]
    [InlineData("\\u{FFFFFFFF}")]
    [InlineData("\\u{110000}")]
    [InlineData("\\u{D800}")]
    [InlineData("\\uD800")]
    [InlineData("\\u{}")]
    [InlineData("%uD800")]
    [InlineData("%FF%FF")]
    [InlineData("&#x110000;")]
    [InlineData("&#99999999;")]
    [InlineData("&#xD800;")]
    public async Task A_text_that_encodes_no_character_is_unchanged_in_the_exception(string text)
    {
        string json = JsonSerializer.Serialize(text);

        ApiErrorException error = await EchoAsync(
            $$$"""{"error":{"errorCode":900,"message":{{{json}}},"details":{{{json}}}}}""", HttpStatusCode.BadRequest, text);

        error.ServerMessage.ShouldBe(text);
        error.Details.ShouldBe(text);
        error.TraceId.ShouldBe(text);
    }

    [Theory]
    [InlineData("""{"content":{"id":"1","streamKey":"fresh-k3y"},"error":{"message":"fresh-k3y"}}""", 200)]
    [InlineData("""{"error":{"message":"fresh-k3y"},"request":{"streamKey":"fresh-k3y"}}""", 400)]
    [InlineData("""{"error":{"message":"fresh-k3y"},"x":[{"userPassword":"fresh-k3y"},""", 400)]
    [InlineData("""{"error":{"message":"fresh-k3y"},"stream_key":"fresh-k3y"}""", 400)]
    [InlineData("""{"error":{"message":"fresh-k3y"},"Api-Key":["fresh-k3y"]}""", 400)]
    [InlineData("""{"error":{"message":"fresh-k3y"},"credentials":{"of":[{"value":"fresh-k3y"}]}}""", 400)]
    public async Task A_secret_of_the_response_is_blotted_out(string body, int status) =>
        (await EchoAsync(body, (HttpStatusCode)status)).ServerMessage.ShouldBe("***");

    [Fact]
    public void Numbers_with_names_of_secrets_are_secrets_and_adjacent_members_are_not()
    {
        List<string> secrets = [];

        SecretNames.Collect(
            """{"a":1234567,"password":7654321,"b":"b","list":[{"tokens":["t",[{"x":"u"}]]},["q"]],"pwd":12,"c":"c"}"""u8, secrets);

        secrets.ShouldBe(["7654321", "t", "u"]);
    }

    [Theory]
    [InlineData(70)]
    [InlineData(2_000)]
    public async Task A_secret_is_found_at_any_depth(int depth)
    {
        string deep = new string('[', depth) + new string(']', depth);

        (await EchoAsync($$"""{"error":{"message":"fresh-k3y"},"x":{{deep}},"streamKey":"fresh-k3y"}""", HttpStatusCode.BadRequest))
            .ServerMessage.ShouldBe("***");
    }

    [Theory]
    [InlineData("\uFEFF{\"error\":{\"message\":\"fresh-k3y\"},\"token\":\"fresh-k3y\"}")]
    [InlineData("\0 \uFEFF\r\n{\"error\":{\"message\":\"fresh-k3y\"},\"token\":\"fresh-k3y\"}\0")]
    [InlineData("{\"\\ud800\":1,\"token\":[\"\\ud800\",\"fresh-k3y\"],\"error\":{\"message\":\"fresh-k3y\"}}")]
    [InlineData("<e><message>fresh-k3y</message><token>fresh-k3y</token></e>")]
    [InlineData("<e><message>fresh-k3y</message><Stream-Key a='b'><![CDATA[fresh-k3y]]></Stream-Key></e>")]
    [InlineData("<e><message>fresh-k3y</message><token/><credentials><id>1</id><value> fresh-k3y </value></credentials></e>")]
    [InlineData("<e><message>fresh-k3y</message><password>fresh-k3y")]
    [InlineData("<e><message>fresh-k3y</message><secret><secretKey>a</secretKey>fresh-k3y</secret></e>")]
    [InlineData("<e><message>fresh-k3y</message><user id='1' password = 'fresh-k3y'/></e>")]
    [InlineData("<e><message>fresh-k3y</message><token value=fresh-k3y /></e>")]
    [InlineData("<e><message>fresh-k3y</message><token>1 < 2</token><token>a</token><token>fresh-k3y</e>")]
    public async Task A_secret_is_found_wherever_a_message_is_read(string body) =>
        (await EchoAsync(body, HttpStatusCode.BadRequest)).ServerMessage.ShouldBe("***");

    [Theory]
    [InlineData("<", ">")]
    [InlineData("<secret>a", "")]
    [InlineData("<secret ", "")]
    [InlineData("<a b='", "'>")]
    [InlineData("<a token=", ">")]
    [InlineData("</secret>", "")]
    [InlineData("<![CDATA[", "]]>")]
    public void The_search_in_xml_collects_no_more_than_the_length_of_the_body(string piece, string end)
    {
        List<string> secrets = [];
        string xml = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + end;

        SecretNames.Collect(Encoding.UTF8.GetBytes(xml), secrets);

        secrets.Sum(secret => secret.Length).ShouldBeLessThanOrEqualTo(xml.Length);
    }

    [Fact]
    public void A_secret_is_found_behind_a_name_that_is_no_utf_8()
    {
        List<string> secrets = [];

        SecretNames.Collect([.. "{\""u8, 0xFF, 0xB0, .. "\":1,\"token\":\"k3y\"}"u8], secrets);

        secrets.ShouldBe(["k3y"]);
    }

    [Fact]
    public async Task A_secret_is_found_in_json_that_is_not_strict() =>
        (await EchoAsync(
            """{"error":{"message":"fresh-k3y",},/* sent */"streamKey":"fresh-k3y"}""", HttpStatusCode.BadRequest))
            .ServerMessage.ShouldBe("***");

    [Fact]
    public async Task A_codec_finds_the_secrets_of_a_response_by_their_type()
    {
        ApiOperation<SampleChannel> operation = new(
            "getChannel", "GET", "/c", SampleApi.Envelope.Object(SampleChannelJson.Instance));
        using StubHandler handler = StubHandler.Giving(
            HttpStatusCode.OK,
            """{"content":{"streamKey":"typed-k3y","alert":{}},"error":{"message":"typed-k3y"}}""");
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);

        (await Should.ThrowAsync<ApiErrorException>(() => transport.SendAsync(operation.At(), Calls.Token)))
            .ServerMessage.ShouldBe("***");
    }

    [Fact]
    public async Task A_cause_that_quotes_the_signature_is_replaced_by_one_that_does_not()
    {
        string signature = "";
        using StubHandler handler = new((request, _) =>
        {
            signature = request.Headers.GetValues("x-ncp-apigw-signature-v2").Single();
            throw new HttpRequestException("bad header", new IOException("Received '" + signature + "'."));
        });

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(() => Calls.GetAsync(handler));

        fault.ToString().ShouldNotContain(signature);
        fault.ToString().ShouldContain("Received '***'.");
        fault.InnerException.ShouldBeOfType<HttpRequestException>().Message.ShouldBe("bad header");
    }

    [Fact]
    public async Task A_header_line_that_quotes_the_signature_is_not_shown_anywhere()
    {
        await using RawServer server = new("HTTP/1.1 200 OK\r\nno header line at all: \r\nLSTESTAK000000000001\r\n\r\n");
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.At(server.Address));

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        fault.ToString().ShouldNotContain(SampleApi.Credentials.AccessKey);
    }

    [Fact]
    public async Task Drift_contains_no_secret_that_is_used_as_a_name()
    {
        List<ApiDrift> drifts = [];
        using StubHandler handler = StubHandler.Giving(
            HttpStatusCode.OK, "{\"content\":{" + JsonSerializer.Serialize(SampleApi.Credentials.AccessKey) + ":{}}}");

        await Calls.GetAsync(handler, new ApiClientOptions { Retry = RetryOptions.None, OnDrift = drifts.Add });

        string.Concat(drifts).ShouldNotContain(SampleApi.Credentials.AccessKey);
        drifts.ShouldNotBeEmpty();
    }
}
