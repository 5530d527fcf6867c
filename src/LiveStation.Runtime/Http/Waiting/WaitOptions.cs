using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>Options for waiting until an object has a state.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
public sealed class WaitOptions<T>
    where T : class
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1);

    private TimeSpan _timeout = TimeSpan.FromMinutes(10);
    private TimeSpan _firstInterval = TimeSpan.FromSeconds(1);
    private TimeSpan _longestInterval = TimeSpan.FromSeconds(15);

    /// <summary>The time after which waiting fails. The default is 10 minutes.</summary>
    /// <remarks><see cref="System.Threading.Timeout.InfiniteTimeSpan"/> disables the timeout.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is zero or negative and is not <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.
    /// </exception>
    public TimeSpan Timeout
    {
        get => _timeout;
        set => _timeout = value > TimeSpan.Zero || value == System.Threading.Timeout.InfiniteTimeSpan
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The timeout must be infinite or positive.");
    }

    /// <summary>The time between the first two requests. The default is 1 second.</summary>
    /// <remarks>
    /// Each interval is twice as long as the one before, up to <see cref="LongestInterval"/>. Intervals are shortened by a
    /// random part of at most a quarter, so that clients that start together do not send their requests together.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 millisecond or more than 1 day.</exception>
    public TimeSpan FirstInterval
    {
        get => _firstInterval;
        set => _firstInterval = Interval(value);
    }

    /// <summary>
    /// The maximum time between two requests. The default is 15 seconds. If <see cref="FirstInterval"/> is longer, all
    /// intervals have that length.
    /// </summary>
    /// <remarks>
    /// If the server requests a longer delay in the <c>Retry-After</c> header, it is applied, up to 1 minute.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 millisecond or more than 1 day.</exception>
    public TimeSpan LongestInterval
    {
        get => _longestInterval;
        set => _longestInterval = Interval(value);
    }

    /// <summary>Receives each object that is read, also the last one; null to disable reports.</summary>
    public IProgress<T>? Progress { get; set; }

    /// <summary>Returns a random number from 0 to less than 1.</summary>
    internal Func<double> Random { get; set; } = Randomness.Next;

    private static TimeSpan Interval(TimeSpan value) => value >= Least && value <= TimeSpan.FromDays(1)
        ? value
        : throw new ArgumentOutOfRangeException(
            nameof(value), value, "The interval must be from 1 millisecond to 1 day.");
}
