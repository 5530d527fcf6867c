namespace LiveStation.AspNetCore.Callbacks;

/// <summary>What became of a request to a callback endpoint.</summary>
internal enum CallbackOutcome
{
    /// <summary>The handler completed.</summary>
    Handled,

    /// <summary>The message was handled before.</summary>
    Duplicate,

    /// <summary>The message is being handled by another request.</summary>
    InProgress,

    /// <summary>The handler or the store threw an exception.</summary>
    Failed,

    /// <summary>The time limit elapsed.</summary>
    TimedOut,

    /// <summary>The request does not contain a valid secret.</summary>
    WrongSecret,

    /// <summary>The request is from an address that is not allowed.</summary>
    AddressNotAllowed,

    /// <summary>The body is larger than allowed.</summary>
    TooLarge,

    /// <summary>The body is not a valid message.</summary>
    Invalid,

    /// <summary>The sender disconnected before the message was received.</summary>
    Aborted,
}
