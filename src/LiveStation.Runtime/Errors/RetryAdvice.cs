namespace LiveStation.Runtime;

/// <summary>Whether the same call may be made again.</summary>
public enum RetryAdvice
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>The same call will fail again: something has to change first.</summary>
    Never,

    /// <summary>A read may be repeated. A write may have happened already.</summary>
    ReadsOnly,

    /// <summary>Any call may be repeated after a short pause: this one was refused before it did anything.</summary>
    AfterDelay,

    /// <summary>
    /// The same call, but not soon: something has to happen first that takes its time, such as a quota that fills up
    /// or a thing that reaches another state.
    /// </summary>
    Later,
}
