using System.Net;
using System.Net.Sockets;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Languages;

/// <summary>Exception messages of a client whose language is Korean.</summary>
public sealed class KoreanMessageTests
{
    private static readonly ApiClientOptions Korean = new() { Retry = RetryOptions.None, Language = ApiLanguage.Korean };

    [Fact]
    public async Task An_error_names_layer_code_and_advice_in_Korean_and_keeps_the_texts_to_search_for()
    {
        using StubHandler handler = StubHandler.Giving(
            HttpStatusCode.NotFound,
            """{"error":{"errorCode":250004,"message":"channelId is not found","errorName":"NOT_FOUND"}}""",
            headers: ("x-ncp-trace-id", "abc123"));

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(handler, Korean));

        error.Message.ShouldBe(
            "getAlert 호출 실패: 404 NotFound, 서비스 오류 250004 NOT_FOUND: \"channelId is not found\" "
            + "(추적 아이디 abc123). 요청을 수정한 후에만 재시도하세요.");
        error.ServerMessage.ShouldBe("channelId is not found");
    }

    [Theory]
    [InlineData(429, """{"error":{"errorCode":"400","message":"Too much"}}""", "429 TooManyRequests, 게이트웨이 오류 400 Quota Exceeded: \"Too much\". 나중에 재시도하세요.")]
    [InlineData(409, """{"error":{"errorCode":250005}}""", "409 Conflict, 서비스 오류 250005 NOT_AVAILABLE. 리소스의 상태가 바뀐 후 재시도하세요.")]
    [InlineData(502, "", "502 BadGateway, 응답 본문이 비어 있음. 조회 작업만 재시도하세요.")]
    [InlineData(502, "<html><body>x</body></html>", "502 BadGateway, 응답 본문이 HTML 페이지임 (27바이트). 조회 작업만 재시도하세요.")]
    [InlineData(502, "<a/>", "502 BadGateway, 응답 본문이 오류 정보가 없는 XML임 (4바이트). 조회 작업만 재시도하세요.")]
    [InlineData(502, "{}", "502 BadGateway, 응답 본문이 오류 정보가 없는 JSON임 (2바이트). 조회 작업만 재시도하세요.")]
    [InlineData(429, "text", "429 TooManyRequests, 응답 본문이 JSON도 XML도 아님 (4바이트). 잠시 기다린 후 재시도하세요.")]
    public async Task Bodies_and_advice_are_described_in_Korean(int status, string body, string described)
    {
        using StubHandler handler = StubHandler.Giving((HttpStatusCode)status, body);

        (await Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(handler, Korean)))
            .Message.ShouldBe("getAlert 호출 실패: " + described);
    }

    [Fact]
    public async Task A_refused_signature_names_the_difference_of_the_clocks_in_Korean()
    {
        using StubHandler handler = StubHandler.Giving(
            HttpStatusCode.Unauthorized,
            """{"error":{"errorCode":"200","message":"Authentication Failed"}}""",
            headers: ("Date", "Tue, 14 Nov 2023 22:23:20 GMT"));

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(
            handler, new() { CorrectClock = false, Language = ApiLanguage.Korean, TimeProvider = new FakeTime(1_700_000_000_000) }));

        error.Message.ShouldContain(" 이 컴퓨터의 시계가 서버보다 600초 느립니다. 게이트웨이는 최대 300초의 차이까지 허용합니다. ");
    }

    [Fact]
    public async Task A_response_that_cannot_be_read_is_reported_in_Korean()
    {
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, """{"content":7}""");

        (await Should.ThrowAsync<ApiFormatException>(() => Calls.GetAsync(handler, Korean)))
            .Message.ShouldStartWith("getAlert 호출 실패: 200 OK, 응답 본문을 읽을 수 없음: $.content: ");
    }

    [Fact]
    public async Task A_response_that_is_too_large_is_reported_in_Korean()
    {
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);

        (await Should.ThrowAsync<ApiFormatException>(() => Calls.GetAsync(
                handler, new() { Language = ApiLanguage.Korean, MaxResponseBodyBytes = 10 })))
            .Message.ShouldStartWith("getAlert 호출 실패: 200 OK, 응답 본문을 읽을 수 없음: $: ");
    }

    [Fact]
    public async Task A_failed_connection_is_reported_in_Korean()
    {
        using StubHandler handler = new((_, _) => throw new SocketException((int)SocketError.ConnectionRefused));

        (await Should.ThrowAsync<ApiConnectionException>(() => Calls.GetAsync(handler, Korean)))
            .Message.ShouldBe("getAlert 호출 실패: 서버에 연결할 수 없음.");
    }

    [Fact]
    public async Task Time_outs_are_reported_in_Korean()
    {
        FakeTime time = new();
        using StubHandler handler = new(async (_, token) =>
        {
            time.Advance(TimeSpan.FromSeconds(7));
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return new HttpResponseMessage();
        });
        ApiClientOptions options = new()
        {
            Retry = RetryOptions.None,
            Language = ApiLanguage.Korean,
            TimeProvider = time,
            Timeout = TimeSpan.FromSeconds(7),
        };

        (await Should.ThrowAsync<ApiConnectionException>(() => Calls.GetAsync(handler, options)))
            .Message.ShouldBe("getAlert 호출 실패: 7초 안에 응답이 없음.");
    }

    [Fact]
    public async Task A_request_that_violates_constraints_is_refused_in_Korean()
    {
        SampleOrder order = new()
        {
            Name = "x",
            Key = new Secret("P4ss"),
            Limit = TimeSpan.FromSeconds(90),
            Steps = [new SampleAlert { Threshold = 815 }],
        };
        ApiCall<SampleAlert> call = SampleApi.Create.At()
            .Body(SampleOrderJson.Instance, order, SampleOrderRules.Check)
            .Query("rate", WireText.Double(double.NaN));
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, Korean);

        ApiValidationException refusal = await Should.ThrowAsync<ApiValidationException>(
            () => transport.SendAsync(call, Calls.Token));

        refusal.Message.ShouldBe(
            "createAlert 요청을 보내지 않음: Name (name): 3~20자여야 합니다; Key (key): 전체가 다음 정규식과 일치해야 합니다: [a-z]*; "
            + "Limit (limit): 분 단위의 정수여야 합니다; Alert (alert): 리전이 KR인 경우 필수 값입니다; "
            + "Steps[0].Threshold (steps[0].threshold): 100 이하여야 합니다; rate: 유한한 수여야 합니다.");
        refusal.Violations[0].Rule.ShouldBe("3~20자여야 합니다");
    }

    [Fact]
    public async Task English_is_the_default_whatever_the_culture_is()
    {
        using StubHandler handler = StubHandler.Giving((HttpStatusCode)502, "");
        using CultureScope scope = new("ko");

        (await Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(handler)))
            .Message.ShouldBe("getAlert failed: 502 BadGateway, the body is empty. Retry only read operations.");
    }

    [Theory]
    [InlineData("ko", "응답 본문이 비어 있음")]
    [InlineData("en", "the body is empty")]
    [InlineData("iv", "the body is empty")]
    [InlineData("ja", "the body is empty")]
    public async Task The_current_culture_decides_when_it_is_chosen(string culture, string text)
    {
        using StubHandler handler = StubHandler.Giving((HttpStatusCode)502, "");
        ApiErrorException error;
        using (new CultureScope(culture))
        {
            error = await Should.ThrowAsync<ApiErrorException>(
                () => Calls.GetAsync(handler, new() { Language = ApiLanguage.CurrentUICulture }));
        }

        // The language is determined when the exception is created, not when it is logged later.
        error.Message.ShouldContain(text);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_language_that_is_not_defined_is_refused(int language) =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
        new ApiClientOptions { Retry = RetryOptions.None, Language = (ApiLanguage)language });
}
