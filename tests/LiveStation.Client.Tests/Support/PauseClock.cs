using LiveStation.Emulator.Clocks;

namespace LiveStation.Client.Tests.Support;

/// <summary>
/// A clock of a client on which pauses pass at once and move the clock of the emulator. Timers that cancel a token are
/// timeouts and not pauses.
/// </summary>
internal sealed class PauseClock(ControlledClock clock) : TimeProvider
{
    private TimeSpan _passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => _passed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (state is CancellationTokenSource)
            return base.CreateTimer(callback, state, dueTime, period);
        _passed += dueTime;
        clock.Advance(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
