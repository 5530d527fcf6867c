namespace LiveStation.Emulator.Clocks;

/// <summary>
/// The clock of an emulator. It follows another clock, and can be moved, set, stopped and started. Timers of this clock fire
/// by its time: moving the clock past the due time of a timer fires the timer.
/// </summary>
public sealed class ControlledClock : TimeProvider
{
    private static readonly DateTimeOffset Earliest = new(1970, 1, 2, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly HashSet<ControlledTimer> _timers = [];
    private TimeSpan _offset;
    private DateTimeOffset? _stoppedAt;

    internal ControlledClock(TimeProvider source) => Source = source;

    /// <summary>Whether the clock advances by itself.</summary>
    public bool IsRunning
    {
        get
        {
            lock (_lock)
                return _stoppedAt is null;
        }
    }

    /// <summary>The difference between this clock and the clock that it follows.</summary>
    public TimeSpan Offset => GetUtcNow() - Source.GetUtcNow();

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => Source.LocalTimeZone;

    /// <inheritdoc />
    public override long TimestampFrequency => Source.TimestampFrequency;

    /// <summary>The clock that this clock follows. Moving this clock does not change it.</summary>
    internal TimeProvider Source { get; }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _stoppedAt ?? Source.GetUtcNow() + _offset;
    }

    /// <inheritdoc />
    public override long GetTimestamp() => Source.GetTimestamp();

    /// <summary>Moves the clock forward.</summary>
    /// <param name="time">The time by which the clock moves.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="time"/> is negative, or the clock would be later than the year 9000.
    /// </exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        Move(now => time <= Latest - now ? now + time : Latest + TimeSpan.FromTicks(1), nameof(time));
    }

    /// <summary>Sets the clock. A stopped clock remains stopped.</summary>
    /// <param name="time">The new time.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is before 1970-01-02 or after 9000-01-01.</exception>
    public void Set(DateTimeOffset time) => Move(_ => time, nameof(time));

    /// <summary>Stops the clock. It can still be moved.</summary>
    public void Stop()
    {
        lock (_lock)
            _stoppedAt ??= GetUtcNow();
        Rearm();
    }

    /// <summary>Starts the clock after a stop. It continues from the time at which it was stopped or to which it was set.</summary>
    public void Start()
    {
        lock (_lock)
        {
            if (_stoppedAt is { } stopped)
                _offset = stopped - Source.GetUtcNow();
            _stoppedAt = null;
        }
        Rearm();
    }

    /// <summary>Starts the clock, and sets it to the time of the clock that it follows.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            _offset = TimeSpan.Zero;
            _stoppedAt = null;
        }
        Rearm();
    }

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ControlledTimer timer = new(this, () => callback(state));
        lock (_lock)
            _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Removes a disposed timer.</summary>
    /// <param name="timer">The timer.</param>
    internal void Forget(ControlledTimer timer)
    {
        lock (_lock)
            _timers.Remove(timer);
    }

    private void Move(Func<DateTimeOffset, DateTimeOffset> next, string parameter)
    {
        lock (_lock)
        {
            DateTimeOffset now = GetUtcNow(), time = next(now);
            if (time < Earliest || time > Latest)
                throw new ArgumentOutOfRangeException(parameter, "The clock must be between 1970-01-02 and 9000-01-01.");
            if (_stoppedAt is null)
                _offset += time - now;
            else
                _stoppedAt = time;
        }
        Rearm();
    }

    private void Rearm()
    {
        ControlledTimer[] timers;
        lock (_lock)
            timers = [.. _timers];
        foreach (ControlledTimer timer in timers)
            timer.Rearm();
    }
}
