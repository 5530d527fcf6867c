namespace LiveStation.Runtime;

/// <summary>Specifies whether the same request can be sent again.</summary>
public enum RetryAdvice
{
    /// <summary>No advice is available.</summary>
    Unknown,

    /// <summary>Do not retry without changing the request.</summary>
    Never,

    /// <summary>Requests that only read can be sent again. A write operation might already have taken effect.</summary>
    ReadsOnly,

    /// <summary>
    /// Any request can be sent again after a short delay, because it was rejected before it took effect.
    /// </summary>
    AfterDelay,

    /// <summary>The same request can succeed later, when a condition has changed.</summary>
    /// <remarks>Examples are a quota that resets later and a resource that reaches another state.</remarks>
    Later,
}
