namespace LiveStation.Emulator.Control.Json;

/// <summary>The last messages.</summary>
/// <param name="Callbacks">The messages, the newest last.</param>
internal sealed record CallbacksReply(IReadOnlyList<CallbackReply> Callbacks);

/// <summary>A message, with the attempts to send it.</summary>
internal sealed record CallbackReply
{
    /// <summary>The number of the message.</summary>
    public required long Number { get; init; }

    /// <summary>The time of the emulator's clock.</summary>
    public required DateTime Time { get; init; }

    /// <summary>Scheme, host and port of the address. The rest is masked.</summary>
    public required string Address { get; init; }

    /// <summary>The event.</summary>
    public string? Event { get; init; }

    /// <summary>The ID of the channel.</summary>
    public string? ChannelId { get; init; }

    /// <summary>The message, as JSON text.</summary>
    public string? Body { get; init; }

    /// <summary>The attempts.</summary>
    public required IReadOnlyList<AttemptReply> Attempts { get; init; }
}

/// <summary>An attempt to send a message.</summary>
/// <param name="Time">The time of the emulator's clock.</param>
/// <param name="Status">The HTTP status code of the response; null if there was none.</param>
/// <param name="Milliseconds">The duration.</param>
/// <param name="Error">The reason of the failure.</param>
internal sealed record AttemptReply(DateTime Time, int? Status, double Milliseconds, string? Error);
