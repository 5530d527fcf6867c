namespace LiveStation.Emulator.Control.Json;

/// <summary>The clock.</summary>
/// <param name="Now">The time.</param>
/// <param name="Offset">The difference from the clock that it follows, in seconds.</param>
/// <param name="Running">Whether the clock advances by itself.</param>
internal sealed record ClockReply(DateTime Now, double Offset, bool Running);

/// <summary>A change of the clock: set first, then advanced, then stopped or started.</summary>
internal sealed record ClockBody
{
    /// <summary>The number of seconds by which the clock moves forward.</summary>
    public double? Advance { get; init; }

    /// <summary>The new time.</summary>
    public DateTimeOffset? Set { get; init; }

    /// <summary>Whether the clock advances by itself.</summary>
    public bool? Running { get; init; }
}
