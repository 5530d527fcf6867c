using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace LiveStation.Runtime.Drift;

/// <summary>Counts the drift of one API for listeners of its meter.</summary>
/// <remarks>Each API has one instance per process, whatever the number of clients, because a meter is never collected.</remarks>
internal sealed class DriftMetric
{
    /// <summary>The name of the counter.</summary>
    public const string Counter = "api.client.drift";

    private static readonly ConcurrentDictionary<string, Lazy<DriftMetric>> All = new(StringComparer.Ordinal);

    private readonly string _api;
    private readonly Counter<long> _drifts;

    private DriftMetric(string api)
    {
        _api = api;
        _drifts = new Meter(MeterOf(api)).CreateCounter<long>(
            Counter, "{drift}", "Tolerated differences of responses and messages from the spec.");
    }

    /// <summary>Whether the counter has a listener.</summary>
    public bool IsWatched => _drifts.Enabled;

    /// <summary>Returns the name of the meter of an API: the name of the API, a dot and <c>Client</c>.</summary>
    /// <param name="api">The name of the API.</param>
    public static string MeterOf(string api) => api + ".Client";

    /// <summary>Returns the metric of an API. It is created on first use.</summary>
    /// <param name="api">The name of the API.</param>
    public static DriftMetric Of(string api) =>
        // Lazy, because two threads could otherwise create two meters.
        All.GetOrAdd(api, static name => new Lazy<DriftMetric>(() => new DriftMetric(name))).Value;

    /// <summary>Counts a drift.</summary>
    /// <param name="drift">The drift.</param>
    public void Count(ApiDrift drift) => _drifts.Add(
        1,
        // Beside the meter's name, since some exporters discard that.
        new KeyValuePair<string, object?>("api", _api),
        new KeyValuePair<string, object?>("operation", drift.Operation),
        new KeyValuePair<string, object?>("kind", drift.Kind.ToString()));
}
