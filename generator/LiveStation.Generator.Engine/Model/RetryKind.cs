namespace LiveStation.Generator.Engine.Model;

/// <summary>Indicates whether a failed request can be sent again.</summary>
internal enum RetryKind
{
    /// <summary>Unknown.</summary>
    Unknown,

    /// <summary>The same request fails again.</summary>
    Never,

    /// <summary>Only a request that reads can be sent again; any other may already have taken effect.</summary>
    ReadsOnly,

    /// <summary>Any request can be sent again after a short delay.</summary>
    AfterDelay,

    /// <summary>The request can be sent again after a state or a quota has changed, but not in a loop.</summary>
    Later,
}
