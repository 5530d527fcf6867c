using System.Text.Json;
using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Tests;

/// <summary>The lines of requests on a console, and the text at the start.</summary>
public sealed class ConsoleTests
{
    [Fact]
    public void A_request_is_one_line_with_outcome_and_duration() =>
        Line(Record("/a", 200)).ShouldBe("GET /a → 200 getIt 1.3 ms\n");

    [Fact]
    public void A_refused_request_names_the_check_and_the_reason() =>
        Line(Record("/a", 401) with { Check = "signature", Reason = "the signature does not match the request" })
            .ShouldBe("GET /a → 401 getIt 1.3 ms, signature: the signature does not match the request\n");

    [Fact]
    public void A_reason_is_in_the_language_of_the_console()
    {
        RequestRecord record = Record("/a", 401) with { Check = "signature", Reason = new LocalText("it does not match", "일치하지 않습니다") };

        RequestLine.Of(record).End.ShouldBe(" getIt 1.3 ms, signature: it does not match");
        RequestLine.Of(record, ApiLanguage.Korean).End.ShouldBe(" getIt 1.3 ms, 서명: 일치하지 않습니다");
        RequestLine.Of(Record("/a", null), ApiLanguage.Korean).Outcome.ShouldBe("연결 종료");
    }

    [Fact]
    public async Task The_start_shows_by_how_much_a_scenario_moved_the_clock()
    {
        EmulatorOptions options = new() { Credentials = TestKeys.A.Credentials, TimeProvider = new TestClock(), Scenario = "broadcast" };
        await using EmulatorHost moved = await Emulators.StartAsync(options), still = await Emulators.StartAsync();

        LocalText text = StartUpText.For(moved, isSecretMadeUp: false);

        text.English.ShouldContain("\n  clock       00:18:00 ahead of real time, as a scenario or the data file moved it\n");
        text.Korean.ShouldContain("\n  시계         실제 시간보다 00:18:00 빠름(시나리오 또는 데이터 파일에 따라 이동됨)\n");
        StartUpText.For(still, isSecretMadeUp: false).English.ShouldNotContain("clock");
    }

    [Fact]
    public void A_closed_connection_has_no_status() =>
        Line(Record("/a", null) with { AnsweredBy = "fault", Reason = "dropped" }).ShouldBe("GET /a → closed getIt 1.3 ms, fault: dropped\n");

    [Fact]
    public void Control_characters_of_callers_do_not_reach_the_terminal() =>
        Line(Record("/\e[2J\r\n\u202E", 200)).ShouldBe("GET /\\u001B[2J\\u000D\\u000A\\u202E → 200 getIt 1.3 ms\n");

    [Theory]
    [InlineData(200, "\e[32m200\e[0m")]
    [InlineData(404, "\e[31m404\e[0m")]
    public void The_outcome_is_in_color_on_a_terminal(int status, string outcome) =>
        Line(Record("/a", status), isInColor: true).ShouldBe($"GET /a → {outcome} getIt 1.3 ms\n");

    [Theory]
    [InlineData(false, "", "xterm", true)]
    [InlineData(true, "", "xterm", false)]
    [InlineData(false, "1", "xterm", false)]
    [InlineData(false, "", "dumb", false)]
    public void Colors_require_a_terminal_that_shows_them(bool isRedirected, string noColor, string term, bool isInColor) =>
        RequestConsole.IsInColor(isRedirected, name => name == "NO_COLOR" ? noColor : term).ShouldBe(isInColor);

    [Fact]
    public async Task The_start_is_one_line_of_JSON_for_programs()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        string known = StartUpText.Json(emulator, isSecretMadeUp: false), madeUp = StartUpText.Json(emulator, isSecretMadeUp: true);

        known.ShouldEndWith("}\n");
        known.Count(c => c == '\n').ShouldBe(1);
        JsonElement line = JsonElement.Parse(madeUp);
        line.GetProperty("address").GetString().ShouldBe(emulator.BaseAddress.GetLeftPart(UriPartial.Authority));
        line.GetProperty("page").GetString().ShouldBe(emulator.ControlAddress.ToString());
        line.GetProperty("accessKey").GetString().ShouldBe(TestKeys.A.AccessKey);
        line.GetProperty("secretKey").GetString().ShouldBe(TestKeys.A.SecretKey);
        known.ShouldNotContain(TestKeys.A.SecretKey);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5250", """new ApiZone(new Uri("http://127.0.0.1:5250"), "/v1", "KR")""")]
    [InlineData("http://emulator:5250", """ApiZone.AllowingHttpTo("emulator", new Uri("http://emulator:5250"), "/v1", "KR")""")]
    public void The_zone_in_the_start_text_is_one_that_a_client_accepts(string address, string zone) =>
        StartUpText.ZoneOf(new Uri(address), new ApiZone(new Uri("https://a.example"), "/v1", "KR")).ShouldBe(zone);

    private static string Line(RequestRecord record, bool isInColor = false)
    {
        using StringWriter writer = new();
        new RequestConsole(writer, isInColor).Write(record);
        return writer.ToString();
    }

    private static RequestRecord Record(string target, int? status) => TestRecord.Of(target, "getIt", status);
}
