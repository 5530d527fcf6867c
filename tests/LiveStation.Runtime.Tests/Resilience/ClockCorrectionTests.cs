using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>A clock that is wrong is corrected by the server's clock after a rejected signature.</summary>
public sealed class ClockCorrectionTests
{
    private static readonly TimeSpan Window = NcpSignature.ClockWindow;

    private readonly VirtualTime _time = new();

    private DateTimeOffset Now => _time.GetUtcNow();

    private static Task SendAsync(ApiTransport transport, bool writes = false) =>
        transport.SendAsync(writes ? SampleApi.Create.At() : SampleApi.Get.At("a-1"), Calls.Token);

    [Theory]
    [InlineData(10, false)]
    [InlineData(10, true)]
    [InlineData(-10, false)]
    [InlineData(-10, true)]
    public async Task A_rejected_request_is_sent_again_with_the_time_of_the_server(int minutes, bool writes)
    {
        DateTimeOffset there = Now.AddMinutes(minutes);
        using Scripted service = new(Scripted.Rejected(there), Scripted.Good);
        using ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = _time, Retry = RetryOptions.None });

        await SendAsync(transport, writes);

        service.Timestamps.ShouldBe([Now, there]);
        _time.Delays.ShouldBeEmpty();
    }

    [Fact]
    public async Task Later_calls_are_signed_with_the_corrected_time_and_the_correction_is_reported_once()
    {
        RecordingObserver observer = new();
        DateTimeOffset there = Now.AddMinutes(10);
        using Scripted service = new(Scripted.Rejected(there), Scripted.Good);
        using ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = _time, Observer = observer });

        await SendAsync(transport);
        _time.Advance(TimeSpan.FromHours(1));
        await SendAsync(transport, writes: true);

        service.Timestamps[1..].ShouldBe([there, there.AddHours(1)]);
        observer.Lines.Where(line => line.Contains("clock") || line.Contains("Clock")).ShouldBe(
        [
            "getAlert GET /alerts/{alertId} #1 corrects the clock: 600 s",
            "getAlert GET /alerts/{alertId} #1 is repeated: Clock, 0 s",
        ]);
    }

    [Fact]
    public async Task A_clock_that_is_set_right_later_is_corrected_again()
    {
        using Scripted service = new(
            Scripted.Rejected(Now.AddMinutes(10)), Scripted.Good, Scripted.Rejected(Now), Scripted.Good);
        using ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = _time });

        await SendAsync(transport);
        await SendAsync(transport);

        service.Timestamps.ShouldBe([Now, Now.AddMinutes(10), Now.AddMinutes(10), Now]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_difference_within_the_window_is_no_reason(int sign)
    {
        using Scripted service = new(Scripted.Rejected(Now + (sign * Window)), Scripted.Good);
        using ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = _time });

        (await Should.ThrowAsync<ApiErrorException>(() => SendAsync(transport))).Attempts.ShouldBe(1);
        await SendAsync(transport);

        service.Timestamps.ShouldBe([Now, Now]);
    }

    [Fact]
    public async Task Only_a_rejected_signature_corrects_the_clock()
    {
        using Scripted service = new(Scripted.Status(403, "", ("Date", Now.AddHours(1).ToString("r"))));
        using ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = _time });

        await Should.ThrowAsync<ApiErrorException>(() => SendAsync(transport));
        await Should.ThrowAsync<ApiErrorException>(() => SendAsync(transport));

        service.Timestamps.ShouldBe([Now, Now]);
    }

    [Fact]
    public async Task The_clock_is_corrected_once_per_call()
    {
        using Scripted service = new(
            Scripted.Rejected(Now.AddMinutes(10)), Scripted.Rejected(Now.AddMinutes(20)), Scripted.Good);
        using ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = _time });

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => SendAsync(transport));

        error.Attempts.ShouldBe(2);
        error.Message.ShouldStartWith("getAlert failed after 2 attempts: 401 Unauthorized");
    }

    [Fact]
    public async Task The_message_does_not_blame_a_clock_that_was_corrected()
    {
        using Scripted service = new(Scripted.Rejected(Now.AddMinutes(10)));
        using ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = _time });

        (await Should.ThrowAsync<ApiErrorException>(() => SendAsync(transport))).Message.ShouldNotContain("clock");
    }

    [Fact]
    public async Task The_attempt_does_not_count_towards_the_maximum()
    {
        using Scripted service = new(
            Scripted.Rejected(Now.AddMinutes(10)), Scripted.Status(503), Scripted.Status(503), Scripted.Good);
        using ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = _time });

        await SendAsync(transport);

        service.Count.ShouldBe(4);
    }

    [Fact]
    public async Task The_correction_can_be_disabled()
    {
        using Scripted service = new(Scripted.Rejected(Now.AddMinutes(10)), Scripted.Good);
        using ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = _time, CorrectClock = false });

        (await Should.ThrowAsync<ApiErrorException>(() => SendAsync(transport)))
            .Message.ShouldContain("The clock of this computer is 600 s behind the server's clock.");

        service.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_call_that_was_signed_before_another_call_corrected_the_clock_is_repeated_too()
    {
        RecordingObserver observer = new();
        DateTimeOffset there = Now.AddMinutes(10);
        ApiTransport? transport = null;
        using Scripted service = new(
            () =>
            {
                SendAsync(transport!).GetAwaiter().GetResult();
                return Scripted.Rejected(there)();
            },
            Scripted.Rejected(there),
            Scripted.Good);
        using (transport = service.Client(new ApiClientOptions { TimeProvider = _time, Observer = observer }))
            await SendAsync(transport);

        service.Timestamps.ShouldBe([Now, Now, there, there]);
        observer.Lines.Count(line => line.Contains("corrects")).ShouldBe(1);
    }
}
