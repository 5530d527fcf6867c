using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.AspNetCore.Tests.Callbacks;

/// <summary>Logs, traces and metrics of endpoints. They contain no secret.</summary>
public sealed class TelemetryTests
{
    private const string Wrong = "a-wrong-secret-of-a-stranger";

    private static readonly string[] Outcomes = ["handled", "duplicate", "failed", "wrong_secret"];

    // The names of the two generations of the instrumentation.
    private static readonly string[] Addresses = ["url.path", "url.query", "url.full", "http.target", "http.url"];

    [Theory]
    [InlineData("/hooks/live/{secret}", "/hooks/live/")]
    [InlineData("/hooks/live", "/hooks/live?secret=")]
    public async Task No_log_line_and_no_trace_contains_a_secret(string route, string address)
    {
        ConcurrentQueue<Activity> traces = new();
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = traces.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using ServedApp app = await ServedApp.StartAsync(app =>
        {
            // As the instrumentations of OpenTelemetry do when a request begins.
            app.Use((context, next) =>
            {
                foreach (string tag in Addresses)
                    Activity.Current!.SetTag(tag, context.Request.Path + context.Request.QueryString.Value);
                return next(context);
            });
            app.MapLiveStationCallbacks(
                route, LiveStationCallbacks.EventMessages, FailOnSecondAsync, options => options.Secrets.Add(Messages.Secret));
        });

        int[] statuses =
        [
            await app.PostAsync(address + Messages.Secret, Messages.Of(1)),
            await app.PostAsync(address + Messages.Secret, Messages.Of(2)),
            await app.PostAsync(address + Wrong, Messages.Of(3)),
        ];

        statuses.ShouldBe([204, 500, 404]);
        string[] tags = [.. traces.ToArray().SelectMany(trace => trace.TagObjects).Select(tag => $"{tag.Key}={tag.Value}")];
        tags.Count(tag => tag == "url.path=" + route).ShouldBeGreaterThanOrEqualTo(3);
        tags.Count(tag => tag == "url.query=***").ShouldBeGreaterThanOrEqualTo(3);
        app.Log.Ids.ShouldBe([1, 5, 3]);
        string all = string.Join('\n', [.. tags, .. app.Log.All.Select(line => line.Text)]);
        all.ShouldNotContain(Messages.Secret);
        all.ShouldNotContain(Wrong);
    }

    [Fact]
    public async Task Each_request_is_measured_with_its_outcome()
    {
        ConcurrentQueue<string> measured = new();
        using MeterListener listener = new();
        IMeterFactory? meters = null;
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "LiveStation.AspNetCore" && ReferenceEquals(instrument.Meter.Scope, meters))
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue(
            $"{instrument.Name} {instrument.Unit} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}"));
        await using ServedApp app = await ServedApp.StartAsync(app =>
        {
            meters = app.Services.GetRequiredService<IMeterFactory>();
            listener.Start();
            app.MapLiveStationCallbacks(
                "/hooks/live", LiveStationCallbacks.EventMessages, FailOnSecondAsync, options => options.Secrets.Add(Messages.Secret));
        });
        const string address = "/hooks/live?secret=" + Messages.Secret;

        await app.PostAsync(address, Messages.Of(1));
        await app.PostAsync(address, Messages.Of(1));
        await app.PostAsync(address, Messages.Of(2));
        await app.PostAsync("/hooks/live", Messages.Of(3));

        measured.ShouldBe(Outcomes.Select(
            outcome => $"api.callback.duration s api=LiveStation operation=eventCallback outcome={outcome}"));
    }

    private static Task FailOnSecondAsync(EventMessage message, CancellationToken cancellationToken) =>
        message.Id == 2 ? throw new FormatException("broken") : Task.CompletedTask;
}
