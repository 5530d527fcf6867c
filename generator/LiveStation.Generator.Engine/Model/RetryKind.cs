namespace LiveStation.Generator.Engine.Model;

/// <summary>Whether a request that failed can be sent again.</summary>
internal enum RetryKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The same request fails again.</summary>
    Never,

    /// <summary>A request that reads can be sent again; another one may have taken effect already.</summary>
    ReadsOnly,

    /// <summary>Any request can be sent again after a short delay.</summary>
    AfterDelay,

    /// <summary>Once a state or a quota has changed, not in a loop.</summary>
    Later,
}
