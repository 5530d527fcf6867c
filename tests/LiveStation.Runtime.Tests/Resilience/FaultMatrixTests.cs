using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>Each fault of a connection or a service, over real sockets and in virtual time.</summary>
public sealed class FaultMatrixTests
{
    private readonly VirtualTime _time = new();

    private static ApiCall<SampleAlert> Call(bool writes) => writes ? SampleApi.Create.At() : SampleApi.Get.At("a-1");

    private ApiTransport Client(HttpClient client, FaultServer server) => new(
        SampleApi.Profile,
        client,
        SampleApi.Credentials,
        new ApiClientOptions
        {
            Zone = new ApiZone(server.Address, "/api/v2", "KR"), TimeProvider = _time, Retry = new() { Random = () => 0.5 },
        });

    private async Task<(ApiException? Failure, int Effects, int Unused)> SendAsync(bool writes, params Fault[] faults)
    {
        await using FaultServer server = new(_time, faults);
        using HttpClient client = server.CreateHttpClient();
        using ApiTransport transport = Client(client, server);
        ApiException? failure = (ApiException?)await Record.ExceptionAsync(() => transport.SendAsync(Call(writes), Calls.Token));
        return (failure, server.Effects, server.Unused);
    }

    [Theory]
    [InlineData(nameof(Fault.Refused), 1)]
    [InlineData(nameof(Fault.ResetBefore), 1)]
    [InlineData(nameof(Fault.ResetAfter), 2)]
    [InlineData(nameof(Fault.CutBody), 2)]
    [InlineData(nameof(Fault.Failed), 2)]
    [InlineData(nameof(Fault.Unavailable), 2)]
    [InlineData(nameof(Fault.Throttled), 1)]
    [InlineData(nameof(Fault.ThrottledWithDelay), 1)]
    [InlineData(nameof(Fault.ClockBehind), 1)]
    [InlineData(nameof(Fault.ClockAhead), 1)]
    public async Task A_read_survives_each_fault(string fault, int effects) =>
        (await SendAsync(writes: false, Enum.Parse<Fault>(fault))).ShouldBe((null, effects, 0));

    [Theory]
    [InlineData(nameof(Fault.Refused))]
    [InlineData(nameof(Fault.Throttled))]
    [InlineData(nameof(Fault.ThrottledWithDelay))]
    [InlineData(nameof(Fault.ClockBehind))]
    [InlineData(nameof(Fault.ClockAhead))]
    public async Task A_write_survives_faults_before_it_took_effect(string fault) =>
        (await SendAsync(writes: true, Enum.Parse<Fault>(fault))).ShouldBe((null, 1, 0));

    [Theory]
    [InlineData(nameof(Fault.ResetBefore), 0)]
    [InlineData(nameof(Fault.ResetAfter), 1)]
    [InlineData(nameof(Fault.CutBody), 1)]
    [InlineData(nameof(Fault.Failed), 1)]
    [InlineData(nameof(Fault.Unavailable), 1)]
    public async Task A_write_that_may_have_taken_effect_is_not_repeated(string fault, int effects)
    {
        (ApiException? failure, int counted, int unused) = await SendAsync(writes: true, Enum.Parse<Fault>(fault), Fault.None);

        failure.ShouldNotBeNull().Attempts.ShouldBe(1);
        (counted, unused).ShouldBe((effects, 1));
    }

    [Fact]
    public async Task A_wrong_clock_and_a_throttled_request_are_survived_together()
    {
        (await SendAsync(writes: true, Fault.ClockBehind, Fault.ThrottledWithDelay, Fault.Refused)).ShouldBe((null, 1, 0));

        _time.Delays.ShouldBe([TimeSpan.FromSeconds(3.25), TimeSpan.FromSeconds(0.5)]);
    }

    [Fact]
    public async Task The_delay_is_at_least_the_one_that_the_server_names()
    {
        await SendAsync(writes: false, Fault.Throttled, Fault.ThrottledWithDelay);

        _time.Delays.ShouldBe([TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(3.5)]);
    }

    [Theory]
    [InlineData("OnAttemptStarting")]
    [InlineData("OnAttemptEnded")]
    [InlineData("OnRetrying")]
    public async Task Cancelling_in_each_phase_ends_with_the_callers_token_and_sends_nothing_more(string phase)
    {
        using CancellationTokenSource source = new();
        await using FaultServer server = new(_time, Fault.Unavailable, Fault.None);
        using HttpClient client = server.CreateHttpClient();
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, new ApiClientOptions
        {
            Zone = new ApiZone(server.Address, "/api/v2", "KR"), Observer = new CancellingObserver(source, phase),
        });

        OperationCanceledException end = await Should.ThrowAsync<OperationCanceledException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), source.Token));

        end.CancellationToken.ShouldBe(source.Token);
        server.Effects.ShouldBe(phase == "OnAttemptStarting" ? 0 : 1);
    }

    private sealed class CancellingObserver(CancellationTokenSource source, string phase) : RecordingObserver
    {
        public override void OnAttemptStarting(ApiAttempt attempt) => CancelIn(nameof(OnAttemptStarting));

        public override void OnAttemptEnded(ApiAttemptResult result) => CancelIn(nameof(OnAttemptEnded));

        public override void OnRetrying(ApiRetry retry) => CancelIn(nameof(OnRetrying));

        private void CancelIn(string name)
        {
            if (name == phase)
                source.Cancel();
        }
    }
}
