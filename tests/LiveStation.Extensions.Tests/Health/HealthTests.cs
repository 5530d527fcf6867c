using System.Net;
using LiveStation.Extensions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;

namespace LiveStation.Extensions.Tests.Health;

public sealed class HealthTests(EmulatedService service)
{
    private readonly FakeTimeProvider _time = new();
    private int _reads;

    [Fact]
    public async Task The_health_check_calls_the_service()
    {
        using App app = new(service.Section());
        app.Builder.AddLiveStationClient();
        app.Builder.AddHealthChecks().AddLiveStation();

        HealthReport report = await ReportAsync(app);

        report.Entries["LiveStation"].Status.ShouldBe(HealthStatus.Healthy);
        app.Log.Own[0].Text.ShouldStartWith("listChannels");
    }

    [Fact]
    public async Task The_health_check_of_a_named_client_uses_that_client()
    {
        using App app = new(service.Section("LiveStation:second"));
        app.Builder.AddKeyedLiveStationClient("second");
        app.Builder.AddHealthChecks().AddLiveStation(options =>
        {
            options.Name = "second";
            options.ClientName = "second";
            options.Tags.Add("ready");
        });

        HealthReport report = await ReportAsync(app);

        report.Entries["second"].Status.ShouldBe(HealthStatus.Healthy);
        report.Entries["second"].Tags.ShouldBe(["ready"]);
    }

    [Fact]
    public async Task A_result_is_kept_for_its_time()
    {
        using App app = Checked(_ => Task.CompletedTask);

        await ReportAsync(app);
        _time.Advance(TimeSpan.FromSeconds(29));
        await ReportAsync(app);
        _reads.ShouldBe(1);
        _time.Advance(TimeSpan.FromSeconds(1));
        await ReportAsync(app);

        _reads.ShouldBe(2);
    }

    [Fact]
    public async Task A_failure_is_kept_too()
    {
        using App app = Checked(_ => throw new ApiConnectionException("listShips", "refused", new HttpRequestException()));

        (await ReportAsync(app)).Status.ShouldBe(HealthStatus.Unhealthy);
        (await ReportAsync(app)).Entries["Harbour"].Description.ShouldBe("The service cannot be reached.");

        _reads.ShouldBe(1);
    }

    [Fact]
    public async Task Checks_that_arrive_together_send_one_request()
    {
        TaskCompletionSource answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using App app = Checked(_ => answer.Task);

        Task<HealthReport>[] reports = [ReportAsync(app), ReportAsync(app), ReportAsync(app)];
        answer.SetResult();
        await Task.WhenAll(reports);

        _reads.ShouldBe(1);
    }

    [Fact]
    public async Task A_service_that_does_not_respond_is_unhealthy_at_the_time_limit()
    {
        TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using App app = Checked(_ =>
        {
            started.SetResult();
            return Task.Delay(Timeout.Infinite, CancellationToken.None);
        });

        Task<HealthReport> report = ReportAsync(app);
        await started.Task;
        _time.Advance(TimeSpan.FromSeconds(5));

        (await report).Entries["Harbour"].Description.ShouldBe("The service did not respond within 00:00:05.");
        (await report).Status.ShouldBe(HealthStatus.Unhealthy);
    }

    [Fact]
    public async Task A_canceled_check_is_not_kept()
    {
        using CancellationTokenSource stop = new();
        TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource never = new();
        using App app = Checked(_ => started.TrySetResult() ? never.Task : Task.CompletedTask);

        Task<HealthReport> report = app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(stop.Token);
        await started.Task;
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => report);

        (await ReportAsync(app)).Status.ShouldBe(HealthStatus.Healthy);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, 410, HealthStatus.Degraded, "The service limits the rate of requests.")]
    [InlineData(HttpStatusCode.Unauthorized, 200, HealthStatus.Unhealthy, "The service rejected the keys.")]
    [InlineData(HttpStatusCode.InternalServerError, 900, HealthStatus.Unhealthy, "The service returned an error.")]
    public async Task An_error_of_the_service_has_a_status_and_a_description(
        HttpStatusCode status, int code, HealthStatus expected, string description)
    {
        using App app = new(service.Section());
        using StubHandler handler = new(status, $$$"""{"error":{"errorCode":"{{{code}}}","message":"m"}}""");
        app.Builder.AddLiveStationClient(options => options.Retry = RetryOptions.None)
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => handler);
        app.Builder.AddHealthChecks().AddLiveStation();

        HealthReportEntry entry = (await ReportAsync(app)).Entries["LiveStation"];

        entry.Status.ShouldBe(expected);
        entry.Description.ShouldBe(description);
    }

    [Fact]
    public async Task Invalid_options_are_a_result_and_not_an_exception()
    {
        using App app = new();
        app.Builder.AddLiveStationClient();
        app.Builder.AddHealthChecks().AddLiveStation(options => options.FailureStatus = HealthStatus.Degraded);

        HealthReportEntry entry = (await ReportAsync(app)).Entries["LiveStation"];

        entry.Status.ShouldBe(HealthStatus.Degraded);
        entry.Exception!.Message.ShouldContain("'LiveStation:AccessKey' is missing");
    }

    [Fact]
    public void Times_that_make_no_sense_are_refused()
    {
        ApiHealthCheckOptions options = new();

        Should.Throw<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.Zero);
        Should.Throw<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.FromHours(2));
        Should.Throw<ArgumentOutOfRangeException>(() => options.CacheDuration = TimeSpan.FromSeconds(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => options.CacheDuration = TimeSpan.FromDays(2));
    }

    private static Task<HealthReport> ReportAsync(App app) =>
        app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(App.Token);

    private App Checked(Func<CancellationToken, Task> read)
    {
        App app = new(service.Section());
        app.Builder.AddSingleton<TimeProvider>(_time);
        app.Builder.AddLiveStationClient();
        app.Builder.AddHealthChecks().AddApiClient<ILiveStationClient>("Harbour", (_, token) =>
        {
            _reads++;
            return read(token);
        });
        return app;
    }
}
