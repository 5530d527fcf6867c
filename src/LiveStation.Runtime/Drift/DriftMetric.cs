using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace LiveStation.Runtime.Drift;

/// <summary>Counts the drift of one API, for listeners of its meter.</summary>
/// <remarks>One instance an API and process, whatever the number of clients: a meter is never collected.</remarks>
internal sealed class DriftMetric
{
    /// <summary>Name of the counter.</summary>
    public const string Counter = "api.client.drift";

    private static readonly ConcurrentDictionary<string, Lazy<DriftMetric>> All = new(StringComparer.Ordinal);

    private readonly string _api;
    private readonly Counter<long> _drifts;

    private DriftMetric(string api)
    {
        _api = api;
        _drifts = new Meter(MeterOf(api)).CreateCounter<long>(
            Counter, "{drift}", "Places where a response differs from the spec and was read all the same.");
    }

    /// <summary>Whether the counter has a listener.</summary>
    public bool IsWatched => _drifts.Enabled;

    /// <summary>The name of the meter of an API: that of the API, a dot and <c>Client</c>.</summary>
    /// <param name="api">Name of the API.</param>
    public static string MeterOf(string api) => api + ".Client";

    /// <summary>The metric of an API, which is created at its first use.</summary>
    /// <param name="api">Name of the API.</param>
    public static DriftMetric Of(string api) =>
        // Lazy: of two threads that ask at once, both could create a meter.
        All.GetOrAdd(api, static name => new Lazy<DriftMetric>(() => new DriftMetric(name))).Value;

    /// <summary>Counts one.</summary>
    /// <param name="drift">The place.</param>
    public void Count(ApiDrift drift) => _drifts.Add(
        1,
        // Beside the meter's name, since some exporters discard that.
        new KeyValuePair<string, object?>("api", _api),
        new KeyValuePair<string, object?>("operation", drift.Operation),
        new KeyValuePair<string, object?>("kind", drift.Kind.ToString()));
}
