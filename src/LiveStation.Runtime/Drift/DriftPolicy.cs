namespace LiveStation.Runtime.Drift;

/// <summary>Specifies how drift is handled.</summary>
/// <param name="api">The name of the API for metrics.</param>
/// <param name="observer">The observer that receives each drift; null if there is none.</param>
/// <param name="throws">Whether drift is an error.</param>
internal sealed class DriftPolicy(string api, Action<ApiDrift>? observer, bool throws)
{
    /// <summary>The name of the API.</summary>
    public string Api => api;

    /// <summary>Whether drift is an error.</summary>
    public bool Throws => throws;

    /// <summary>Whether the places of drift are used. A metric needs only their number.</summary>
    public bool ShowsPlaces => observer is not null || throws;

    /// <summary>
    /// Creates a log for one body; returns null if drift is not observed, so that it is not collected.
    /// </summary>
    /// <param name="operation">The name of the operation or message in the spec.</param>
    public DriftLog? Begin(string operation) =>
        observer is not null || throws || DriftMetric.IsWatched ? new DriftLog(operation, this) : null;

    /// <summary>Reports a drift to the observer.</summary>
    public void Report(ApiDrift drift) => observer?.Invoke(drift);
}
