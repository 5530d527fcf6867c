namespace LiveStation.Runtime.Drift;

/// <summary>What becomes of drift.</summary>
/// <param name="metric">Counts it; null when it is not counted.</param>
/// <param name="observer">Who is told; null for nobody.</param>
/// <param name="throws">Whether it is an error.</param>
internal sealed class DriftPolicy(DriftMetric? metric, Action<ApiDrift>? observer, bool throws)
{
    /// <summary>Whether drift is an error.</summary>
    public bool Throws => throws;

    /// <summary>Whether anybody sees where drift is; a metric has no use for it.</summary>
    public bool ShowsPlaces => observer is not null || throws;

    /// <summary>A log for one body; null when nobody would read it, so that nothing is gathered.</summary>
    /// <param name="operation">Name of the operation or message in the spec.</param>
    public DriftLog? Begin(string operation) =>
        observer is not null || throws || metric is { IsWatched: true } ? new DriftLog(operation, this) : null;

    /// <summary>Counts one.</summary>
    public void Count(ApiDrift drift) => metric?.Count(drift);

    /// <summary>Tells one.</summary>
    public void Report(ApiDrift drift) => observer?.Invoke(drift);
}
