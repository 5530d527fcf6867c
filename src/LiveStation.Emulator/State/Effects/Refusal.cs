using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.State.Effects;

/// <summary>Ends a call before anything has changed.</summary>
internal sealed class Refusal(int code, string? subject) : Exception
{
    /// <summary>The error code.</summary>
    public int Code { get; } = code;

    /// <summary>The value or resource that the error is about; null if there is none.</summary>
    public string? Subject { get; } = subject;

    /// <summary>The reason in detail, for the log of requests; null if the code and the subject say everything.</summary>
    public LocalText? Reason { get; init; }

    /// <summary>
    /// Whether an example can respond: the world never had the resource, or no example contains the key of the deleted resource.
    /// </summary>
    public bool IsUnknown { get; init; }
}
