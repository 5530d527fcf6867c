namespace LiveStation.Runtime.Http.Sending;

/// <summary>The timeout of one call. Its timer is disposed with it.</summary>
/// <remarks>
/// It uses its own timer on all frameworks. Older frameworks keep the timer of a cancellation token source with a time
/// provider until it is due, long after the end of the call.
/// </remarks>
internal sealed class CallClock : IDisposable
{
    // Timers use another clock and can fire this early.
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _end = new();
    private readonly TimeProvider _timeProvider;
    private readonly TimeSpan _bound;
    private readonly long _start;
    private readonly ITimer? _timer;

    /// <summary>Starts the timeout.</summary>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="bound">The timeout; infinite for no timer.</param>
    public CallClock(TimeProvider timeProvider, TimeSpan bound)
    {
        _timeProvider = timeProvider;
        _bound = bound;
        _start = timeProvider.GetTimestamp();
        _timer = bound == Timeout.InfiniteTimeSpan
            ? null
            : timeProvider.CreateTimer(End, _end, bound, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The token that is canceled when the timeout expires.</summary>
    public CancellationToken Token => _end.Token;

    /// <summary>Whether the timeout has expired.</summary>
    public bool IsOver => _end.IsCancellationRequested;

    /// <summary>The time until the timeout; <see cref="TimeSpan.MaxValue"/> if there is none.</summary>
    public TimeSpan Remaining => _timer is null ? TimeSpan.MaxValue : _bound - _timeProvider.GetElapsedTime(_start);

    /// <summary>Whether enough time has elapsed that another timer of the same length can have fired.</summary>
    public bool IsNearlyOver =>
        _timer is not null && _timeProvider.GetElapsedTime(_start) >= _bound - Grain;

    /// <inheritdoc />
    public void Dispose()
    {
        _timer?.Dispose();
        _end.Dispose();
    }

    private static void End(object? state)
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
