namespace LiveStation.Runtime.Tests;

/// <summary>A clock that advances only when a test moves it.</summary>
internal sealed class FakeTime(long milliseconds = 1_700_000_000_000) : TimeProvider
{
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _now = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>Number of times the time was read.</summary>
    public int Readings { get; private set; }

    /// <summary>Number of active timers.</summary>
    public int RunningTimers => _timers.Count(timer => timer.Due is not null);

    public override DateTimeOffset GetUtcNow()
    {
        Readings++;
        return _now;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        FakeTimer timer = new(() => callback(state), () => _now);
        timer.Change(dueTime, period);
        _timers.Add(timer);
        return timer;
    }

    /// <summary>Advances the clock and runs the timers that are due.</summary>
    public void Advance(TimeSpan time)
    {
        _now += time;
        foreach (FakeTimer timer in _timers.ToArray())
            timer.RunWhenDue(_now);
    }

    private sealed class FakeTimer(Action run, Func<DateTimeOffset> now) : ITimer
    {
        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime == Timeout.InfiniteTimeSpan ? null : now() + dueTime;
            return true;
        }

        public void RunWhenDue(DateTimeOffset time)
        {
            if (Due <= time)
            {
                Due = null;
                run();
            }
        }

        public void Dispose() => Due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
