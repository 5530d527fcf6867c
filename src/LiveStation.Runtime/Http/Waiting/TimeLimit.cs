using LiveStation.Runtime.Http.Sending;

namespace LiveStation.Runtime.Http.Waiting;

/// <summary>A token that is canceled by the caller or when the time of a wait is over.</summary>
internal sealed class TimeLimit : IDisposable
{
    // Timers have a limit of about 49 days. No request takes that long.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly CallEnd _end;

    /// <summary>Starts the timer.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="left">The time that is left; null for no limit.</param>
    /// <param name="cancellationToken">The token of the caller.</param>
    public TimeLimit(TimeProvider clock, TimeSpan? left, CancellationToken cancellationToken)
    {
        _end = new CallEnd(clock);
        _end.Begin(Bound(left), cancellationToken, closing: default);
    }

    /// <summary>The token.</summary>
    public CancellationToken Token => _end.Token;

    /// <summary>Whether the time is over or the caller has canceled.</summary>
    public bool IsOver => _end.IsOver;

    /// <inheritdoc />
    public void Dispose() => _end.Dispose();

    private static TimeSpan Bound(TimeSpan? left) => left is not { } time ? Timeout.InfiniteTimeSpan
        : time < TimeSpan.Zero ? TimeSpan.Zero
        : time < Longest ? time
        : Longest;
}
