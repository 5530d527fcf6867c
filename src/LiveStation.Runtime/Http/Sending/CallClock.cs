namespace LiveStation.Runtime.Http.Sending;

/// <summary>The time one call may take. Its timer ends with it.</summary>
/// <remarks>
/// A timer of its own on all frameworks: the token source that older ones make for a clock keeps its timer until it
/// falls due, long after the call.
/// </remarks>
internal sealed class CallClock : IDisposable
{
    // Timers may fire this much before their time, by another clock.
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _end = new();
    private readonly TimeProvider _timeProvider;
    private readonly TimeSpan _bound;
    private readonly long _start;
    private readonly ITimer? _timer;

    /// <summary>Starts the clock.</summary>
    /// <param name="timeProvider">What it goes by.</param>
    /// <param name="bound">The time; infinite for no timer at all.</param>
    public CallClock(TimeProvider timeProvider, TimeSpan bound)
    {
        _timeProvider = timeProvider;
        _bound = bound;
        _start = timeProvider.GetTimestamp();
        _timer = bound == Timeout.InfiniteTimeSpan
            ? null
            : timeProvider.CreateTimer(End, _end, bound, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Cancelled when the time is over.</summary>
    public CancellationToken Token => _end.Token;

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => _end.IsCancellationRequested;

    /// <summary>Whether so much time has gone by that another timer of the same length may have fired.</summary>
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
