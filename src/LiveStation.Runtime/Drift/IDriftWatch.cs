namespace LiveStation.Runtime.Drift;

/// <summary>Receives drift while it needs it.</summary>
internal interface IDriftWatch
{
    /// <summary>Whether drift is needed now.</summary>
    bool IsEnabled { get; }

    /// <summary>Reports a difference between a response and the spec.</summary>
    void Drifted(ApiDrift drift);
}
