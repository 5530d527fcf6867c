namespace LiveStation.Runtime.Tests;

/// <summary>
/// A clock whose short delays pass at once: it advances by the delay. Longer timers, such as timeouts of calls, fire when
/// the clock reaches them.
/// </summary>
internal sealed class VirtualTime(long milliseconds = 1_700_000_000_000) : TimeProvider
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly List<TimeSpan> _delays = [];
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>The delays so far.</summary>
    public TimeSpan[] Delays
    {
        get
        {
            lock (_lock)
                return [.. _delays];
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Alarm alarm = new(callback, state);
        if (dueTime == Timeout.InfiniteTimeSpan)
            return alarm;
        lock (_lock)
        {
            alarm.Due = _now + dueTime;
            _alarms.Add(alarm);
            if (dueTime <= Longest)
                _delays.Add(dueTime);
        }
        if (dueTime <= Longest)
            Advance(dueTime);
        return alarm;
    }

    /// <summary>Advances the clock. Timers that are due fire on other threads.</summary>
    public void Advance(TimeSpan time)
    {
        List<Alarm> due;
        lock (_lock)
        {
            _now += time;
            due = _alarms.FindAll(alarm => alarm.Due <= _now);
            _alarms.RemoveAll(due.Contains);
        }
        foreach (Alarm alarm in due)
            ThreadPool.QueueUserWorkItem(static one => one.Fire(), alarm, preferLocal: false);
    }

    private sealed class Alarm(TimerCallback callback, object? state) : ITimer
    {
        private volatile bool _isDisposed;

        public DateTimeOffset Due { get; set; }

        public void Fire()
        {
            if (!_isDisposed)
                callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => _isDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
