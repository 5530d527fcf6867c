namespace LiveStation.AspNetCore.Callbacks.Stores;

/// <summary>Remembers handled messages in the memory of the process, up to a number and an age.</summary>
/// <remarks>
/// A claim lasts as long as the handler runs, because the process knows when it ends. Several servers, and a restarted server, do not know
/// each other's messages. For them, use a distributed cache.
/// </remarks>
public sealed class MemoryCallbackStore : ICallbackStore
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _running = new(StringComparer.Ordinal);
    private readonly HashSet<string> _completed = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, long Time)> _order = new();
    private readonly TimeProvider _clock;

    /// <summary>Initializes a new instance of the <see cref="MemoryCallbackStore"/> class with the system clock.</summary>
    public MemoryCallbackStore()
        : this(TimeProvider.System)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="MemoryCallbackStore"/> class.</summary>
    /// <param name="timeProvider">The clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeProvider"/> is null.</exception>
    public MemoryCallbackStore(TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        _clock = timeProvider;
    }

    /// <summary>The maximum number of handled messages to remember. The default is 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Capacity
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 10_000;

    /// <summary>How long to remember a handled message. The default is 24 hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan Retention
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromHours(24);

    /// <inheritdoc />
    public ValueTask<CallbackClaim> BeginAsync(string key, TimeSpan limit, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            while (_order.TryPeek(out (string Key, long Time) oldest) && _clock.GetElapsedTime(oldest.Time) >= Retention)
                Forget();
            return ValueTask.FromResult(new CallbackClaim(
                _completed.Contains(key) ? CallbackState.Completed
                : _running.Add(key) ? CallbackState.New
                : CallbackState.InProgress,
                Token: null));
        }
    }

    /// <inheritdoc />
    public ValueTask CompleteAsync(string key, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _running.Remove(key);
            if (_completed.Add(key))
                _order.Enqueue((key, _clock.GetTimestamp()));
            if (_order.Count > Capacity)
                Forget();
        }
        return default;
    }

    /// <inheritdoc />
    public ValueTask AbandonAsync(string key, string? token, CancellationToken cancellationToken)
    {
        lock (_lock)
            _running.Remove(key);
        return default;
    }

    private void Forget() => _completed.Remove(_order.Dequeue().Key);
}
