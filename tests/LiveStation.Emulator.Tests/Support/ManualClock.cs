namespace LiveStation.Emulator.Tests.Support;

/// <summary>A clock that a test moves, and whose timers fire when they are due.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];

    public DateTimeOffset Now { get; private set; } = new(2026, 8, 22, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ManualTimer timer = new(callback, state, dueTime == Timeout.InfiniteTimeSpan ? null : Now + dueTime);
        _timers.Add(timer);
        FireDue();
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        Now += time;
        FireDue();
    }

    private void FireDue()
    {
        foreach (ManualTimer timer in _timers.ToArray())
            timer.FireIfDue(Now);
    }

    private sealed class ManualTimer(TimerCallback callback, object? state, DateTimeOffset? due) : ITimer
    {
        private DateTimeOffset? _due = due;

        public void FireIfDue(DateTimeOffset now)
        {
            if (_due > now || _due is null)
                return;
            _due = null;
            // As a real timer does: not under the locks of the caller.
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => _due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
