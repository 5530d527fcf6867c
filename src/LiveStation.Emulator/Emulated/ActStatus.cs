namespace LiveStation.Emulator.Emulated;

/// <summary>Whether a change by an actor was made.</summary>
internal enum ActStatus
{
    /// <summary>The change was made.</summary>
    Done,

    /// <summary>The resource does not exist.</summary>
    Missing,

    /// <summary>The state of the resource does not allow the change.</summary>
    Refused,
}
