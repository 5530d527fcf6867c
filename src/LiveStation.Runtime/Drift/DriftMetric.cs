using System.Diagnostics.Metrics;

namespace LiveStation.Runtime.Drift;

/// <summary>Counts the drift of one API for listeners of its meter.</summary>
/// <param name="api">The name of the API.</param>
/// <param name="meter">The meter of the API.</param>
internal sealed class DriftMetric(string api, Meter meter)
{
    /// <summary>The name of the counter.</summary>
    public const string Counter = "api.client.drift";

    private readonly Counter<long> _drifts = meter.CreateCounter<long>(
        Counter, "{drift}", "Tolerated differences of responses and messages from the spec.");

    /// <summary>Whether the counter has a listener.</summary>
    public bool IsWatched => _drifts.Enabled;

    /// <summary>Counts a drift.</summary>
    /// <param name="drift">The drift.</param>
    public void Count(ApiDrift drift) => _drifts.Add(
        1,
        // Beside the meter's name, since some exporters discard that.
        new KeyValuePair<string, object?>("api", api),
        new KeyValuePair<string, object?>("operation", drift.Operation),
        new KeyValuePair<string, object?>("kind", drift.Kind.ToString()));
}
