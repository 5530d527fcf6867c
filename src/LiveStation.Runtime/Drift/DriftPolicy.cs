namespace LiveStation.Runtime.Drift;

/// <summary>Specifies how drift is handled.</summary>
/// <param name="metric">The metric that counts the drift; null if there is none.</param>
/// <param name="observer">The function that receives each drift; null if there is none.</param>
/// <param name="throws">Whether drift is an error.</param>
/// <param name="watch">The observer of the client; null if there is none.</param>
internal sealed class DriftPolicy(DriftMetric? metric, Action<ApiDrift>? observer, bool throws, IDriftWatch? watch = null)
{
    /// <summary>Whether drift is an error.</summary>
    public bool Throws => throws;

    /// <summary>Whether the places of drift are used. A metric needs only their number.</summary>
    public bool ShowsPlaces => observer is not null || throws || watch is { IsEnabled: true };

    /// <summary>
    /// Creates a log for one body; returns null if drift is not observed, so that it is not collected.
    /// </summary>
    /// <param name="operation">The ID of the operation or callback in the spec, such as <c>getChannel</c>.</param>
    public DriftLog? Begin(string operation) =>
        ShowsPlaces || metric is { IsWatched: true } ? new DriftLog(operation, this) : null;

    /// <summary>Counts a drift.</summary>
    public void Count(ApiDrift drift) => metric?.Count(drift);

    /// <summary>Reports a drift to the observer of the client and to the function.</summary>
    public void Report(ApiDrift drift)
    {
        watch?.Drifted(drift);
        observer?.Invoke(drift);
    }
}
