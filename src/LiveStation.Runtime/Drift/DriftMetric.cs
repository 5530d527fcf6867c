using System.Diagnostics.Metrics;

namespace LiveStation.Runtime.Drift;

/// <summary>Counts drift in a metric.</summary>
internal static class DriftMetric
{
    /// <summary>The name of the meter.</summary>
    public const string Meter = "LiveStation.Runtime";

    /// <summary>The name of the counter.</summary>
    public const string Counter = "api.client.drift";

    private static readonly Counter<long> Drifts = new Meter(Meter).CreateCounter<long>(
        Counter, "{drift}", "Places where an answer differs from the spec and was read all the same.");

    /// <summary>Whether the counter has a listener.</summary>
    public static bool IsWatched => Drifts.Enabled;

    /// <summary>Counts a drift.</summary>
    /// <param name="api">The name of the API. It distinguishes several APIs in one process.</param>
    /// <param name="drift">The drift.</param>
    public static void Count(string api, ApiDrift drift) => Drifts.Add(
        1,
        new KeyValuePair<string, object?>("api", api),
        new KeyValuePair<string, object?>("operation", drift.Operation),
        new KeyValuePair<string, object?>("kind", drift.Kind.ToString()));
}
