namespace LiveStation.Emulator.Control.Callbacks;

/// <summary>An attempt to send a message.</summary>
/// <param name="Time">The time of the emulator's clock at the start of the attempt.</param>
/// <param name="Status">The HTTP status code of the response; null if there was no response.</param>
/// <param name="Milliseconds">The duration of the attempt.</param>
/// <param name="Error">The reason of the failure; null if there was a response.</param>
internal sealed record CallbackAttempt(DateTimeOffset Time, int? Status, double Milliseconds, string? Error)
{
    /// <summary>Whether the receiver accepted the message.</summary>
    public bool IsAccepted => Status is >= 200 and < 300;
}
