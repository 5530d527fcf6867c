using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>What an observer of a client is told.</summary>
public sealed class ObserverTests
{
    private const string Alert = "getAlert GET /alerts/{alertId} ";
    private const string Failing = """{"error":{"errorCode":"900","message":"Unexpected Error"}}""";

    private static async Task<string[]> LinesAsync(Scripted service, Action<ApiClientOptions>? set = null)
    {
        RecordingObserver observer = new();
        ApiClientOptions options = new()
        {
            TimeProvider = new VirtualTime(), Observer = observer, Retry = new() { Random = () => 0.5 },
        };
        set?.Invoke(options);
        using ApiTransport transport = service.Client(options);
        await Record.ExceptionAsync(() => transport.SendAsync(SampleApi.Get.At("path-secret"), Calls.Token));
        return observer.Lines;
    }

    [Fact]
    public async Task Attempts_are_reported_with_their_results()
    {
        using Scripted service = new(
            Scripted.Status(500, Failing, (NcpSignature.TraceIdHeader, "t-1")),
            Scripted.Throws(new IOException("reset")),
            Scripted.Status(200, SampleApi.GoodBody, (NcpSignature.TraceIdHeader, "t-3")));

        (await LinesAsync(service)).ShouldBe(
        [
            Alert + "#1 starts",
            Alert + "#1 ends: 500/900/500/t-1/0 s",
            Alert + "#1 is repeated: Error, 0.25 s",
            Alert + "#2 starts",
            Alert + "#2 ends: //LiveStation.Runtime.ApiConnectionException//0 s",
            Alert + "#2 is repeated: Connection, 0.5 s",
            Alert + "#3 starts",
            Alert + "#3 ends: 200///t-3/0 s",
        ]);
    }

    [Fact]
    public async Task Attempts_of_one_call_have_its_number()
    {
        NumberObserver observer = new();
        using Scripted service = new(Scripted.Status(503), Scripted.Good, Scripted.Good);
        using ApiTransport transport = service.Client(
            new ApiClientOptions { TimeProvider = new VirtualTime(), Observer = observer });

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        observer.Numbers.ShouldBe([1, 1, 2]);
    }

    [Fact]
    public async Task An_observer_that_needs_no_reports_gets_none()
    {
        NumberObserver observer = new() { IsOn = false };
        using Scripted service = new(Scripted.Status(503), Scripted.Status(200, """{"content":{"threshold":"30"}}"""));
        using ApiTransport transport = service.Client(
            new ApiClientOptions { TimeProvider = new VirtualTime(), Observer = observer });

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        service.Count.ShouldBe(2);
        (observer.Numbers.Count, observer.Others).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Drift_is_reported_also_if_there_is_a_callback()
    {
        List<ApiDrift> drifts = [];
        using Scripted service = new(Scripted.Status(200, """{"content":{"threshold":"30"}}"""));

        string[] lines = await LinesAsync(service, options => options.OnDrift = drifts.Add);

        lines[^1].ShouldBe("drift " + drifts.ShouldHaveSingleItem());
    }

    [Fact]
    public async Task The_duration_of_an_attempt_is_reported()
    {
        VirtualTime time = new();
        using Scripted service = new(() =>
        {
            time.Advance(TimeSpan.FromSeconds(1.5));
            return Scripted.Good();
        });

        (await LinesAsync(service, options => options.TimeProvider = time))[^1].ShouldEndWith("/1.5 s");
    }

    [Fact]
    public async Task A_cancelled_attempt_ends_too()
    {
        using Scripted service = new(Scripted.Throws(new OperationCanceledException()));

        (await LinesAsync(service))[1].ShouldBe(Alert + "#1 ends: //System.OperationCanceledException//0 s");
    }

    [Fact]
    public async Task An_observer_that_throws_changes_nothing()
    {
        using Scripted service = new(
            Scripted.Rejected(new VirtualTime().GetUtcNow().AddHours(1)),
            Scripted.Status(503),
            Scripted.Status(200, """{"content":{"threshold":"30"}}"""));
        using ApiTransport transport = service.Client(
            new ApiClientOptions { TimeProvider = new VirtualTime(), Observer = new ThrowingObserver() });

        (await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token)).Threshold.ShouldBe(30);

        service.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_request_that_is_not_sent_is_no_attempt()
    {
        RecordingObserver observer = new();
        using Scripted service = new(Scripted.Good);
        using ApiTransport transport = service.Client(new ApiClientOptions { Observer = observer });

        await Record.ExceptionAsync(() => transport.SendAsync(SampleApi.Get.At(".."), Calls.Token));

        observer.Lines.ShouldBeEmpty();
    }

    // Overrides some methods, as an observer of an application does.
    private sealed class NumberObserver : ApiCallObserver
    {
        public List<long> Numbers { get; } = [];

        public int Others { get; private set; }

        public bool IsOn { get; init; } = true;

        public override bool IsEnabled => IsOn;

        public override void OnAttemptStarting(ApiAttempt attempt) => Numbers.Add(attempt.CallNumber);

        public override void OnRetrying(ApiRetry retry) => Others++;

        public override void OnDrift(ApiDrift drift) => Others++;
    }

    private sealed class ThrowingObserver : ApiCallObserver
    {
        public override void OnAttemptStarting(ApiAttempt attempt) => throw new InvalidOperationException("start");

        public override void OnAttemptEnded(ApiAttemptResult result) => throw new InvalidOperationException("end");

        public override void OnRetrying(ApiRetry retry) => throw new InvalidOperationException("retry");

        public override void OnClockCorrected(ApiClockCorrection correction) => throw new InvalidOperationException("clock");

        public override void OnDrift(ApiDrift drift) => throw new InvalidOperationException("drift");
    }
}
