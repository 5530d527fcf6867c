using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>The content of the log, and the values that it never contains.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task A_successful_call_is_logged_as_one_line() =>
        (await LinesAsync(new TestCall(Targets.Channel)))
            .ShouldBe([$"Information: GET {Targets.Channel} -> 200 getReStreamChannel"]);

    [Fact]
    public async Task A_rejected_call_is_logged_with_the_cause_that_the_response_omits() =>
        (await LinesAsync(new TestCall(Targets.Channel) { Timestamp = "1787400300001" })).ShouldBe(
        [
            $"Information: GET {Targets.Channel} -> 401 getReStreamChannel, error 200: " +
            "the caller's clock is off by 300001 ms",
        ]);

    [Fact]
    public async Task An_unknown_route_is_logged_without_an_operation() =>
        (await LinesAsync(new TestCall("/nowhere?a=b")))
            .ShouldBe(["Information: GET /nowhere?a=b -> 404 -, error 300: Not Found Exception"]);

    [Fact]
    public void Control_characters_are_logged_as_escape_sequences()
    {
        using ListLog lines = new();

        lines.CreateLogger("any").Refused("G\u001B[2J", "/a\r\nb\u202E", 400, "getIt", 1, "region \u0007 \u2028");

        lines.Lines.ShouldHaveSingleItem().ShouldBe(
            @"Information: G\u001B[2J /a\u000D\u000Ab\u202E -> 400 getIt, error 1: region \u0007 \u2028");
    }

    [Fact]
    public async Task A_fault_is_logged_before_its_response() =>
        (await LinesAsync(new TestCall(Targets.Channel), Fault.Page(502))).ShouldBe(
        [
            $"Information: GET {Targets.Channel} meets the fault 'page 502'",
            $"Information: GET {Targets.Channel} -> 502 -",
        ]);

    [Fact]
    public async Task No_line_contains_a_key_or_a_signature()
    {
        TestCall[] calls =
        [
            new(Targets.Channel),
            new(Targets.Channel) { Signature = "c2lnbmF0dXJl" },
            new(Targets.Channel) { Keys = TestKeys.B },
            new(Targets.UnknownChannel),
        ];
        foreach (TestCall call in calls)
        {
            string line = string.Join('\n', await LinesAsync(call));

            line.ShouldNotContain(call.Keys.AccessKey);
            line.ShouldNotContain(call.Keys.SecretKey);
            line.ShouldNotContain(call.Signature ?? call.Keys.Sign(call.Method, call.Target, call.Timestamp));
            line.ShouldNotContain(TestKeys.A.Sign(call.Method, call.Target, call.Timestamp));
        }
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(TestCall call, params Fault[] faults)
    {
        ListLog log = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(log: log);
        emulator.Faults.Add(faults);
        await call.SendAsync(emulator);
        return log.Lines;
    }
}
