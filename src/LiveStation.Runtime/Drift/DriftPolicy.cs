namespace LiveStation.Runtime.Drift;

/// <summary>What becomes of drift.</summary>
/// <param name="api">Name of the API, for metrics.</param>
/// <param name="observer">Who is told; null for nobody.</param>
/// <param name="throws">Whether it is an error.</param>
internal sealed class DriftPolicy(string api, Action<ApiDrift>? observer, bool throws)
{
    /// <summary>Name of the API.</summary>
    public string Api => api;

    /// <summary>Whether drift is an error.</summary>
    public bool Throws => throws;

    /// <summary>Whether anybody sees where drift is; a metric has no use for it.</summary>
    public bool ShowsPlaces => observer is not null || throws;

    /// <summary>A log for one body; null when nobody would read it, so that nothing is gathered.</summary>
    /// <param name="operation">Name of the operation or message in the spec.</param>
    public DriftLog? Begin(string operation) =>
        observer is not null || throws || DriftMetric.IsWatched ? new DriftLog(operation, this) : null;

    /// <summary>Tells one.</summary>
    public void Report(ApiDrift drift) => observer?.Invoke(drift);
}
