using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>A copy of retry options that later changes of the options do not affect.</summary>
internal sealed class RetryPolicy(RetryOptions options)
{
    private readonly TimeSpan _baseDelay = options.BaseDelay;
    private readonly Func<double> _random = options.Random ?? Randomness.Next;

    /// <summary>The maximum number of times a request is sent.</summary>
    public int MaxAttempts { get; } = options.MaxAttempts;

    /// <summary>The maximum of the random delay, and of the delay that the server can request.</summary>
    public TimeSpan MaxDelay { get; } = options.MaxDelay;

    /// <summary>
    /// Returns a delay with a random part, so that clients that failed together do not repeat their calls together. The server
    /// requests the same delay from all of them, so it is the part that is not random.
    /// </summary>
    /// <param name="retries">The number of earlier retries of the call.</param>
    /// <param name="requested">The delay that the server requests; zero if it requests none.</param>
    public TimeSpan DelayAfter(int retries, TimeSpan requested)
    {
        double limit = Math.Min(MaxDelay.Ticks, _baseDelay.Ticks * Math.Pow(2, retries));
        return requested + TimeSpan.FromTicks((long)(limit * _random()));
    }
}
