namespace LiveStation.Emulator.State.Hooks;

/// <summary>A message for a new log entry.</summary>
/// <param name="Account">The account.</param>
/// <param name="Zone">The region code of the zone.</param>
/// <param name="Callback">The name of the callback.</param>
/// <param name="Address">The address that it is sent to.</param>
/// <param name="Message">The message as JSON.</param>
internal sealed record WorldEvent(string Account, string Zone, string Callback, Uri Address, string Message)
{
    /// <summary>What was emitted; null if the log has no such member.</summary>
    public string? Event { get; init; }

    /// <summary>The key of the resource that the entry belongs to.</summary>
    public string? Owner { get; init; }
}

/// <summary>Receives the messages for new log entries, in their order.</summary>
internal interface IWorldEvents
{
    /// <summary>Receives a message. The world is locked: the method must return at once and not call the world.</summary>
    void Told(WorldEvent message);
}
