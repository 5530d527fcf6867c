using System.Reflection;
using LiveStation.Emulator.Faults;
using LiveStation.Extensions.Logging;
using LiveStation.Extensions.Tests.Support;
using LiveStation.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.Extensions.Tests.Logging;

public sealed class LogTests(EmulatedService service)
{
    private static readonly LoggerMessageAttribute[] Events =
    [
        .. typeof(LogEvents).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>())
            .OfType<LoggerMessageAttribute>(),
    ];

    [Fact]
    public async Task A_repeated_call_is_logged_attempt_by_attempt()
    {
        using App app = Throttled(new(service.Section("Harbour")), out StubHandler handler);
        using (handler)
            await Should.ThrowAsync<ApiErrorException>(() => app.Client.Channels.ListPageAsync(cancellationToken: App.Token));

        app.Log.Own.Select(entry => entry.Event.Id).ShouldBe([1, 3, 4, 1, 3]);
        app.Log.Own.ShouldAllBe(entry => entry.Category == "Harbour.Client");
        app.Log.Own[0].Text.ShouldStartWith("listChannels: attempt 1 of GET /channels started.");
    }

    [Fact]
    public async Task A_call_that_succeeds_has_two_messages_of_the_level_debug()
    {
        using App app = new(service.Section());
        app.Builder.AddLiveStationClient();

        await app.Client.Channels.ListPageAsync(cancellationToken: App.Token);

        app.Log.Own.Select(entry => (entry.Event.Id, entry.Level)).ShouldBe([(1, LogLevel.Debug), (2, LogLevel.Debug)]);
        app.Log.Own.ShouldAllBe(entry => entry.Category == "LiveStation.Client");
    }

    [Fact]
    public void Each_report_of_the_runtime_is_logged_and_forwarded_to_the_observer_of_the_application()
    {
        using RecordedLog log = new();
        Counter counter = new();
        CallLogger logger = new(log.CreateLogger("Harbour.Client"), counter);
        ApiAttempt attempt = new("getShip", "GET", "/ships/{shipId}", 1);
        ApiAttemptResult failed = new(attempt) { ErrorType = "503", StatusCode = System.Net.HttpStatusCode.ServiceUnavailable };

        logger.OnAttemptStarting(attempt);
        logger.OnAttemptEnded(new ApiAttemptResult(attempt));
        logger.OnAttemptEnded(failed);
        logger.OnRetrying(new ApiRetry(failed));
        logger.OnClockCorrected(new ApiClockCorrection(attempt));
        logger.OnDrift(new ApiDrift("getShip", "$.a", default, "a number"));

        log.Entries.Select(entry => entry.Event.Id).ShouldBe([1, 2, 3, 4, 5, 6]);
        counter.Count.ShouldBe(6);
    }

    [Fact]
    public void An_observer_of_the_application_that_needs_no_reports_gets_none()
    {
        using RecordedLog log = new();
        Counter counter = new() { IsOn = false };
        CallLogger logger = new(log.CreateLogger("Harbour.Client"), counter);
        CallLogger silent = new(Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance, counter);

        logger.OnAttemptStarting(new("getShip", "GET", "/ships/{shipId}", 1));

        (logger.IsEnabled, silent.IsEnabled, counter.Count).ShouldBe((true, false, 0));
    }

    [Fact]
    public async Task The_observer_of_the_application_receives_the_reports_too()
    {
        using App app = new(service.Section());
        Counter counter = new();
        app.Builder.AddLiveStationClient().ConfigureClient((_, options) => options.Observer = counter);

        await app.Client.Channels.ListPageAsync(cancellationToken: App.Token);

        counter.Count.ShouldBe(2);
    }

    [Fact]
    public async Task No_message_at_any_level_contains_a_key_a_signature_or_a_secret()
    {
        // Its own emulator, because a fault of the shared one can be that of another test.
        await using EmulatedService failing = new();
        await failing.InitializeAsync();
        using App app = new(failing.Section());
        List<string> secrets = [failing.Emulator.Credentials.SecretKey.Reveal()];
        app.Builder.AddLiveStationClient().HttpClient.AddHttpMessageHandler(() => new Collect(secrets));
        failing.Emulator.Faults.Add(Fault.Gateway(LiveStationErrorCodes.AuthenticationFailed));

        await Record.ExceptionAsync(() => app.Client.Channels.ListPageAsync(cancellationToken: App.Token));
        ReStreamChannel channel = await app.Client.ReStream.GetAsync("ls-20260820140000-hAn22", App.Token);
        secrets.AddRange((await app.Client.ReStream.ListPlatformsAsync("ls-20260820140000-hAn22", App.Token))
            .Select(platform => platform.StreamKey.Reveal()).Where(key => key.Length > 0));
        app.Reload(("LiveStation:AccessKey", "changed-key"), ("LiveStation:SecretKey", " bad-secret"));
        await Record.ExceptionAsync(() => app.Client.Channels.ListPageAsync(cancellationToken: App.Token));

        channel.ShouldNotBeNull();
        secrets.Count.ShouldBeGreaterThan(4);
        app.Log.Entries.Count.ShouldBeGreaterThan(6);
        foreach (string secret in secrets.Append("bad-secret"))
            app.Log.Entries.ShouldNotContain(entry => entry.Text.Contains(secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ko.md")]
    public void The_table_of_the_documentation_lists_each_event(string page)
    {
        string[] rows =
        [
            .. Repository.Read("src/LiveStation.Extensions/" + page).Split('\n')
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]))
                .Select(line => string.Join(" | ", line.Split('|', StringSplitOptions.TrimEntries)[1..4])),
        ];

        rows.ShouldBe(typeof(LogEvents).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => (method.Name, Event: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(one => one.Event is not null)
            .OrderBy(one => one.Event!.EventId)
            .Select(one => $"{one.Event!.EventId} | `{one.Name}` | {one.Event.Level}"));
    }

    [Fact]
    public void Event_IDs_are_unique()
    {
        Events.Length.ShouldBe(8);
        Events.Select(one => one.EventId).ShouldBeUnique();
    }

    private static App Throttled(App app, out StubHandler handler)
    {
        StubHandler stub = new(System.Net.HttpStatusCode.TooManyRequests, """{"error":{"errorCode":"410","message":"limit"}}""");
        handler = stub;
        app.Builder
            .AddApiClient<ILiveStationClient>("Harbour", (http, keys, options) => new LiveStationClient(http, keys, options))
            .AddZone("public", LiveStationZones.Public)
            .Configure(options => options.Retry = new RetryOptions { MaxAttempts = 2, BaseDelay = TimeSpan.Zero })
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => stub);
        return app;
    }

    private sealed class Counter : ApiCallObserver
    {
        public int Count { get; private set; }

        public bool IsOn { get; init; } = true;

        public override bool IsEnabled => IsOn;

        public override void OnAttemptStarting(ApiAttempt attempt) => Count++;

        public override void OnAttemptEnded(ApiAttemptResult result) => Count++;

        public override void OnRetrying(ApiRetry retry) => Count++;

        public override void OnClockCorrected(ApiClockCorrection correction) => Count++;

        public override void OnDrift(ApiDrift drift) => Count++;
    }

    private sealed class Collect(List<string> secrets) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            secrets.AddRange(request.Headers.GetValues(NcpSignature.SignatureHeader));
            secrets.AddRange(request.Headers.GetValues(NcpSignature.AccessKeyHeader));
            return base.SendAsync(request, cancellationToken);
        }
    }
}
