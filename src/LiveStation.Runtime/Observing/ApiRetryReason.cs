namespace LiveStation.Runtime;

/// <summary>Specifies why a request is sent again.</summary>
public enum ApiRetryReason
{
    /// <summary>The reason is unknown.</summary>
    Unknown,

    /// <summary>The connection failed, or the response was incomplete.</summary>
    Connection,

    /// <summary>The response was an error that passes.</summary>
    Error,

    /// <summary>The clock was corrected after the signature was rejected.</summary>
    Clock,
}
