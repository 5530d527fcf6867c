namespace LiveStation.Emulator.Clocks;

/// <summary>A timer that is due by the time of a controlled clock.</summary>
/// <param name="clock">The clock.</param>
/// <param name="fire">Called when the timer is due.</param>
internal sealed class ControlledTimer(ControlledClock clock, Action fire) : ITimer
{
    // The longest time that a timer of .NET accepts.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly Lock _lock = new();
    private DateTimeOffset? _due;
    private TimeSpan _period;
    private ITimer? _source;
    private int _version;
    private bool _isDisposed;

    /// <inheritdoc />
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            if (_isDisposed)
                return false;
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime;
            _period = period;
            Arm(dueTime);
            return true;
        }
    }

    /// <summary>Adapts the timer to a clock that was moved, stopped or started.</summary>
    public void Rearm()
    {
        lock (_lock)
        {
            if (!_isDisposed && _due is { } due)
                Arm(due - clock.GetUtcNow());
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _version++;
            _source?.Dispose();
        }
        clock.Forget(this);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Arm(TimeSpan remaining)
    {
        // A new timer each time: the source can be a clock of a test whose timers only know their first due time.
        _source?.Dispose();
        _source = null;
        int version = ++_version;
        bool isDue = remaining <= TimeSpan.Zero;
        if (_due is null || (!clock.IsRunning && !isDue))
            return;
        TimeSpan wait = isDue ? TimeSpan.Zero : remaining < Longest ? remaining : Longest;
        _source = clock.Source.CreateTimer(_ => Fire(version), null, wait, Timeout.InfiniteTimeSpan);
    }

    private void Fire(int version)
    {
        lock (_lock)
        {
            if (version != _version || _due is not { } due)
                return;
            bool repeats = _period > TimeSpan.Zero;
            _due = repeats ? due + _period : null;
            if (repeats)
                Arm(_due!.Value - clock.GetUtcNow());
        }
        fire();
    }
}
