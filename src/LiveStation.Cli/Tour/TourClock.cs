using LiveStation.Emulator.Clocks;

namespace LiveStation.Cli.Tour;

/// <summary>
/// The clock of the tour's client. A pause between two requests takes no time: instead, the emulator's clock advances by 1
/// second.
/// </summary>
/// <param name="clock">The emulator's clock.</param>
internal sealed class TourClock(ControlledClock clock) : TimeProvider
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Called before a pause with the time of the emulator's clock; returns how long the pause really takes. Null for no time.
    /// </summary>
    public Func<DateTimeOffset, TimeSpan>? Pausing { get; set; }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // Timers that cancel a token are timeouts and not pauses.
        if (state is CancellationTokenSource)
            return base.CreateTimer(callback, state, dueTime, period);
        TimeSpan pause = Pausing?.Invoke(clock.GetUtcNow()) ?? TimeSpan.Zero;
        clock.Advance(Step);
        return base.CreateTimer(callback, state, pause, period);
    }
}
