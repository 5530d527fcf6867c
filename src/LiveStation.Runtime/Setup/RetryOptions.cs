namespace LiveStation.Runtime;

/// <summary>Specifies whether and when a failed request is sent again.</summary>
/// <remarks>
/// <para>
/// A read operation (GET or HEAD) is repeated after a failed connection, an incomplete response, and an error whose
/// advice allows it. A write operation is repeated only if it cannot have taken effect: the connection was not
/// established, or the advice of the error is <see cref="RetryAdvice.AfterDelay"/>. Each attempt is signed again.
/// </para>
/// <para>
/// The delay is random, from zero to <see cref="BaseDelay"/>, and the upper limit doubles with each further attempt. It is
/// added to the delay that the server requests in the <c>Retry-After</c> header, so that clients that failed together do
/// not call together again. <see cref="ApiClientOptions.Timeout"/> limits all attempts together: if the delay exceeds the remaining time, the call is not repeated.
/// </para>
/// <para>
/// All calls of a client share a budget. If too many repeated requests fail, calls are not repeated until requests
/// succeed again, so that a failing service does not receive a multiple of the requests.
/// </para>
/// </remarks>
public sealed class RetryOptions
{
    private const int MostAttempts = 100;

    private int _maxAttempts = 3;
    private TimeSpan _baseDelay = TimeSpan.FromSeconds(0.5);
    private TimeSpan _maxDelay = TimeSpan.FromSeconds(20);

    /// <summary>Options that disable retries. Each read returns a new instance.</summary>
    public static RetryOptions None => new() { MaxAttempts = 1 };

    /// <summary>
    /// The maximum number of times a request is sent, including the first attempt. The default is 3; 1 disables
    /// retries.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or greater than 100.</exception>
    public int MaxAttempts
    {
        get => _maxAttempts;
        set => _maxAttempts = value is >= 1 and <= MostAttempts
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The number of attempts must be from 1 to 100.");
    }

    /// <summary>
    /// The upper limit of the random delay before the second attempt. The default is 0.5 seconds; zero disables random
    /// delays.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or greater than 1 hour.</exception>
    public TimeSpan BaseDelay
    {
        get => _baseDelay;
        set => _baseDelay = Delay(value);
    }

    /// <summary>
    /// The maximum of the random delay before an attempt, and of the delay that the server requests. The default is 20
    /// seconds. If the server requests a longer delay, the call is not repeated.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or greater than 1 hour.</exception>
    public TimeSpan MaxDelay
    {
        get => _maxDelay;
        set => _maxDelay = Delay(value);
    }

    /// <summary>Returns random numbers from 0 to less than 1 for the delays; null for the random numbers of .NET.</summary>
    internal Func<double>? Random { get; set; }

    private static TimeSpan Delay(TimeSpan value) => value >= TimeSpan.Zero && value <= TimeSpan.FromHours(1)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The delay must be from zero to 1 hour.");
}
