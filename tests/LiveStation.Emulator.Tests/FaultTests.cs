using System.Globalization;
using System.Text;
using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>Faults that a test injects.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task A_page_of_a_proxy_has_neither_JSON_nor_a_trace_id()
    {
        RawResponse answer = await SendAsync(Fault.Page(502));

        answer.Status.ShouldBe(502);
        answer.Header("content-type").ShouldBe("text/html");
        answer.Text.ShouldStartWith("<html>");
        answer.Headers["x-ncp-trace-id"].ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_response_has_only_a_status_and_a_trace_id()
    {
        RawResponse answer = await SendAsync(Fault.Empty());

        answer.Status.ShouldBe(200);
        answer.Body.ShouldBeEmpty();
        answer.Header("content-length").ShouldBe("0");
        answer.Headers["content-type"].ShouldBeEmpty();
        answer.Header("x-ncp-trace-id").Length.ShouldBe(26);
    }

    [Fact]
    public async Task A_truncated_response_is_valid_HTTP_with_incomplete_JSON()
    {
        RawResponse answer = await SendAsync(Fault.Truncated(keptBytes: 15));

        answer.Status.ShouldBe(200);
        answer.Header("content-length").ShouldBe("15");
        answer.Text.ShouldBe("""{"content":{"ch""");
    }

    [Fact]
    public async Task A_page_is_a_bad_gateway_page_by_default()
    {
        RawResponse response = await SendAsync(Fault.Page());

        response.Status.ShouldBe(502);
        response.Text.ShouldContain("Bad gateway");
        Should.Throw<ArgumentNullException>(() => Fault.Page(502, null!));
    }

    [Fact]
    public async Task A_truncated_response_keeps_its_first_half_by_default()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        RawResponse whole = await new TestCall(Targets.Channel).SendAsync(emulator);

        RawResponse truncated = await SendAsync(Fault.Truncated()), brokenOff = await SendAsync(Fault.BrokenOff());

        truncated.Header("content-length").ShouldBe((whole.Body.Length / 2).ToString(CultureInfo.InvariantCulture));
        truncated.Body.ShouldBe(whole.Body[..(whole.Body.Length / 2)]);
        brokenOff.Header("content-length").ShouldBe(whole.Body.Length.ToString(CultureInfo.InvariantCulture));
        brokenOff.Body.ShouldBe(truncated.Body);
    }

    [Fact]
    public async Task An_interrupted_response_ends_before_its_content_length()
    {
        RawResponse answer = await SendAsync(Fault.BrokenOff(keptBytes: 15));

        int.Parse(answer.Header("content-length"), null).ShouldBeGreaterThan(15);
        answer.Body.Length.ShouldBe(15);
    }

    [Fact]
    public async Task A_throttled_call_has_the_gateways_code_and_status() =>
        (await SendAsync(Fault.Gateway(410))).Verdict.ShouldBe("429/\"410\"");

    [Fact]
    public async Task An_error_of_the_service_can_be_injected() =>
        (await SendAsync(Fault.Service(new ServerFailure(LiveStationErrorCodes.NotAvailable)))).Verdict
            .ShouldBe($"409/{LiveStationErrorCodes.NotAvailable}");

    [Fact]
    public async Task An_error_of_the_service_requires_only_its_code() =>
        (await SendAsync(Fault.Service(LiveStationErrorCodes.NotFound))).Verdict
            .ShouldBe($"404/{LiveStationErrorCodes.NotFound}");

    [Fact]
    public async Task A_slow_response_is_delayed_by_the_emulators_clock()
    {
        TestClock clock = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(clock: clock);
        emulator.Faults.Add(Fault.Slow(TimeSpan.FromHours(1)));

        RawResponse answer = await new TestCall(Targets.Channel).SendAsync(emulator);

        answer.Status.ShouldBe(200, answer.Text);
        clock.Waits.ShouldBe([TimeSpan.FromHours(1)]);
    }

    [Fact]
    public void Invalid_faults_are_rejected_when_they_are_created()
    {
        Should.Throw<ArgumentNullException>(() => Fault.Service(null!));
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.Page(204)).Message.ShouldStartWith("A response with this status has no body.");
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.Page(304));
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.Page(600));
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.Empty(101));
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.Truncated(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.BrokenOff(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.Slow(TimeSpan.FromTicks(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => Fault.Slow(TimeSpan.FromDays(50)));
    }

    [Fact]
    public async Task A_dropped_call_gets_no_response()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        emulator.Faults.Add(Fault.Dropped());

        byte[] bytes = await new TestCall(Targets.Channel).ExchangeAsync(emulator);

        Encoding.ASCII.GetString(bytes).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_fault_affects_one_request_and_the_next_request_succeeds()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        emulator.Faults.Add(Fault.Page(502), Fault.Page(503));

        List<int> statuses = [];
        for (int i = 0; i < 3; i++)
            statuses.Add((await new TestCall(Targets.Channel).SendAsync(emulator)).Status);

        statuses.ShouldBe([502, 503, 200]);
        emulator.Faults.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task Pending_faults_can_be_cleared()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        emulator.Faults.Add(Fault.Page(502)).Clear();

        (await new TestCall(Targets.Channel).SendAsync(emulator)).Status.ShouldBe(200);
    }

    private static async Task<RawResponse> SendAsync(Fault fault)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        emulator.Faults.Add(fault);
        return await new TestCall(Targets.Channel).SendAsync(emulator);
    }
}
