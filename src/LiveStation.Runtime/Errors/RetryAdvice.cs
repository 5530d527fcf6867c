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
    /// Every request can be sent again after a short delay. This one was rejected before it took effect.
    /// </summary>
    AfterDelay,

    /// <summary>The same request can succeed later, after a condition changes.</summary>
    /// <remarks>Examples are a quota that resets later and a resource that reaches another state.</remarks>
    Later,
}
