namespace LiveStation.Emulator.Tests.Support;

/// <summary>A stopped clock. Its timers fire immediately, so that no test waits.</summary>
internal sealed class TestClock : TimeProvider
{
    public const long DefaultMilliseconds = 1_787_400_000_000;

    public List<TimeSpan> Waits { get; } = [];

    public long Milliseconds { get; set; } = DefaultMilliseconds;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(Milliseconds);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == Timeout.InfiniteTimeSpan)
            return System.CreateTimer(callback, state, dueTime, period);
        Waits.Add(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
