using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using LiveStation.Runtime.Drift;

namespace LiveStation.Runtime.Telemetry;

/// <summary>The meter and the activity source of one API.</summary>
/// <remarks>Each API has one instance per process, whatever the number of clients, because a meter is never collected.</remarks>
[SuppressMessage("Design", "CA1001", Justification = "Instances live as long as the process.")]
internal sealed class ApiTelemetry
{
    /// <summary>The name of the histogram of the duration of calls.</summary>
    public const string Duration = "api.client.operation.duration";

    /// <summary>The name of the counter of active calls.</summary>
    public const string Active = "api.client.active_operations";

    private static readonly ConcurrentDictionary<string, Lazy<ApiTelemetry>> All = new(StringComparer.Ordinal);

    private readonly string _api;
    private readonly ActivitySource _activities;
    private readonly Histogram<double> _durations;
    private readonly UpDownCounter<long> _active;

    private ApiTelemetry(string api)
    {
        _api = api;
        string name = NameOf(api);
        Meter meter = new(name);
        _activities = new ActivitySource(name);
        _active = meter.CreateUpDownCounter<long>(Active, "{operation}", "Calls that have not ended.");
        _durations = CreateDurations(meter);
        Drift = new DriftMetric(api, meter);
    }

    /// <summary>The metric that counts drift.</summary>
    public DriftMetric Drift { get; }

    /// <summary>Returns the name of the meter and the activity source of an API: its name, a dot and <c>Client</c>.</summary>
    /// <param name="api">The name of the API.</param>
    public static string NameOf(string api) => api + ".Client";

    /// <summary>Returns the telemetry of an API. It is created on first use.</summary>
    /// <param name="api">The name of the API.</param>
    public static ApiTelemetry Of(string api) =>
        // Lazy, because two threads could otherwise create two meters.
        All.GetOrAdd(api, static name => new Lazy<ApiTelemetry>(() => new ApiTelemetry(name))).Value;

    /// <summary>Begins to record a call; returns null if there is no listener.</summary>
    /// <param name="operation">The ID of the operation in the spec, such as <c>getChannel</c>.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="timeProvider">The clock that measures the duration.</param>
    public CallTrace? Begin(string operation, string method, TimeProvider timeProvider)
    {
        if (!_activities.HasListeners() && !_durations.Enabled && !_active.Enabled)
            return null;
        KeyValuePair<string, object?>[] tags = [new("api", _api), new("operation", operation)];
        Activity? activity = _activities.StartActivity(
            operation, ActivityKind.Internal, parentContext: default, [.. tags, new("http.request.method", method)]);
        return new CallTrace(activity, _durations, _active, tags, timeProvider);
    }

    private static Histogram<double> CreateDurations(Meter meter)
    {
        const string unit = "s", description = "Duration of calls, with all their attempts.";
#if NET9_0_OR_GREATER || !NET
        // The advice of OpenTelemetry for HTTP requests. The library of .NET 8 has no such parameter.
        return meter.CreateHistogram(Duration, unit, description, tags: null, new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
        });
#else
        return meter.CreateHistogram<double>(Duration, unit, description);
#endif
    }
}
