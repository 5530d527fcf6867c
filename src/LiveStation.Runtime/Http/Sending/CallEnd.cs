namespace LiveStation.Runtime.Http.Sending;

/// <summary>Ends a call early: at its timeout, when the caller cancels it, or when the client is disposed.</summary>
/// <remarks>
/// On .NET, an instance with the system clock is used for later calls, because a token with a timer is a fifth of what a
/// call allocates. With another clock, and on older frameworks, it has a timer of its own: they keep the timer of a
/// cancellation token source with a time provider until it is due, long after the end of the call.
/// </remarks>
/// <param name="timeProvider">The clock.</param>
internal sealed class CallEnd(TimeProvider timeProvider) : IDisposable
{
    // Timers use another clock and can fire this early.
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _end = new();
    private CancellationTokenRegistration _caller;
    private CancellationTokenRegistration _closing;
    private ITimer? _timer;
    private TimeSpan _bound;
    private long _start;

    /// <summary>The token that is canceled when the call ends early.</summary>
    public CancellationToken Token => _end.Token;

    /// <summary>Whether the call ended early.</summary>
    public bool IsOver => _end.IsCancellationRequested;

    /// <summary>The time until the timeout; <see cref="TimeSpan.MaxValue"/> if there is none.</summary>
    public TimeSpan Remaining => HasTimeout ? _bound - timeProvider.GetElapsedTime(_start) : TimeSpan.MaxValue;

    /// <summary>Whether enough time has elapsed that another timer of the same length can have fired.</summary>
    public bool IsNearlyOver => HasTimeout && timeProvider.GetElapsedTime(_start) >= _bound - Grain;

    private bool HasTimeout => _bound != Timeout.InfiniteTimeSpan;

    /// <summary>Begins a call.</summary>
    /// <param name="bound">The timeout; infinite for none.</param>
    /// <param name="caller">The token of the caller.</param>
    /// <param name="closing">A token that is canceled when the client is disposed.</param>
    public void Begin(TimeSpan bound, CancellationToken caller, CancellationToken closing)
    {
        _bound = bound;
        _start = timeProvider.GetTimestamp();
        _caller = Follow(caller);
        _closing = Follow(closing);
        if (!HasTimeout)
            return;
#if NET
        if (ReferenceEquals(timeProvider, TimeProvider.System))
        {
            _end.CancelAfter(bound);
            return;
        }
#endif
        _timer = timeProvider.CreateTimer(Cancel, _end, bound, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends a call that has its result.</summary>
    /// <returns>True if nothing of the call remains, so that another one can begin; otherwise, false.</returns>
    public bool TryEnd()
    {
        // Waits for a callback that is running, so that the token of this caller cannot end a later call.
        _caller.Dispose();
        _closing.Dispose();
        if (_timer is not null)
            return false;
#if NET
        return _end.TryReset();
#else
        return false;
#endif
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _caller.Dispose();
        _closing.Dispose();
        _timer?.Dispose();
        _end.Dispose();
    }

    private CancellationTokenRegistration Follow(CancellationToken token) => !token.CanBeCanceled ? default
#if NET
        : token.UnsafeRegister(Cancel, _end);
#else
        : token.Register(Cancel, _end);
#endif

    private static void Cancel(object? state)
    {
        try
        {
            ((CancellationTokenSource)state!).Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended while the timer fired.
        }
    }
}
