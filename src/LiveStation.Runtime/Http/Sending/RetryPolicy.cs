using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>A copy of retry options that later changes of the options do not affect.</summary>
internal sealed class RetryPolicy(RetryOptions options)
{
    private readonly TimeSpan _baseDelay = options.BaseDelay;
    private readonly Func<double> _random = options.Random ?? Randomness.Next;

    /// <summary>The maximum number of times a request is sent.</summary>
    public int MaxAttempts { get; } = options.MaxAttempts;

    /// <summary>The maximum delay before an attempt.</summary>
    public TimeSpan MaxDelay { get; } = options.MaxDelay;

    /// <summary>Returns a random delay, so that clients that failed together do not repeat their calls together.</summary>
    /// <param name="retries">The number of earlier retries of the call.</param>
    public TimeSpan BackOff(int retries)
    {
        double limit = Math.Min(MaxDelay.Ticks, _baseDelay.Ticks * Math.Pow(2, retries));
        return TimeSpan.FromTicks((long)(limit * _random()));
    }
}
