namespace LiveStation.Runtime.Http.Waiting;

/// <summary>The time of one wait: what is left of it, and the pauses between requests.</summary>
internal sealed class WaitPace
{
    private const double RandomShare = 0.25;

    // Less is not enough for a request.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan OfLastRequest = TimeSpan.FromSeconds(1);

    // A proxy can request an hour for an outage of seconds. One request a minute burdens no service.
    private static readonly TimeSpan LongestRequested = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _clock;
    private readonly TimeSpan? _timeout;
    private readonly TimeSpan _longest;
    private readonly Func<double> _random;
    private readonly long _start;
    private TimeSpan _interval;

    private WaitPace(TimeProvider clock, TimeSpan timeout, TimeSpan first, TimeSpan longest, Func<double> random)
    {
        _clock = clock;
        _timeout = timeout == Timeout.InfiniteTimeSpan ? null : timeout;
        _interval = first;
        _longest = longest;
        _random = random;
        _start = clock.GetTimestamp();
    }

    /// <summary>The time that has passed.</summary>
    public TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    /// <summary>The time that is left; null for no limit.</summary>
    public TimeSpan? Left => _timeout - Elapsed;

    /// <summary>Whether there is no time for another request.</summary>
    public bool IsOver => Left < Least;

    /// <summary>Starts to measure the time.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="clock">The clock.</param>
    /// <param name="options">The options.</param>
    public static WaitPace Start<T>(TimeProvider clock, WaitOptions<T> options)
        where T : class => new(clock, options.Timeout, options.FirstInterval, options.LongestInterval, options.Random);

    /// <summary>Waits until the next request.</summary>
    /// <param name="requested">The delay that the server requests; zero if it requests none.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public Task PauseAsync(TimeSpan requested, CancellationToken cancellationToken)
    {
        double random = RandomShare * _random();
        TimeSpan pause = TimeSpan.FromTicks((long)(_interval.Ticks * (1 - random)));
        if (requested > pause)
        {
            // Longer by a random part, because the server requests the same delay from all clients.
            TimeSpan least = requested < LongestRequested ? requested : LongestRequested;
            pause = least + TimeSpan.FromTicks((long)(_interval.Ticks * random));
        }
        if (_interval < _longest)
            _interval = _interval + _interval < _longest ? _interval + _interval : _longest;
        // The last request before the limit needs time too.
        if (Left is { } left)
        {
            TimeSpan latest = left > OfLastRequest + OfLastRequest ? left - OfLastRequest : TimeSpan.FromTicks(left.Ticks / 2);
            pause = pause < latest ? pause : latest;
        }
        return _clock.Delay(pause, cancellationToken);
    }
}
