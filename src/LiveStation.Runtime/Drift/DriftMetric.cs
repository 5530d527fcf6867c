using System.Diagnostics.Metrics;

namespace LiveStation.Runtime.Drift;

/// <summary>Counts drift for whoever listens.</summary>
internal static class DriftMetric
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "LiveStation.Runtime";

    /// <summary>Name of the counter.</summary>
    public const string Counter = "api.client.drift";

    private static readonly Counter<long> Drifts = new Meter(Meter).CreateCounter<long>(
        Counter, "{drift}", "Places where an answer differs from the spec and was read all the same.");

    /// <summary>Whether anybody listens.</summary>
    public static bool IsWatched => Drifts.Enabled;

    /// <summary>Counts one.</summary>
    /// <param name="api">Name of the API, which tells two APIs of a process apart.</param>
    /// <param name="drift">The place.</param>
    public static void Count(string api, ApiDrift drift) => Drifts.Add(
        1,
        new KeyValuePair<string, object?>("api", api),
        new KeyValuePair<string, object?>("operation", drift.Operation),
        new KeyValuePair<string, object?>("kind", drift.Kind.ToString()));
}
