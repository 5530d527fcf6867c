using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>How a client behaves. A client reads the options once, when it is made.</summary>
public sealed class ApiClientOptions
{
    internal const int DefaultMaxResponseBytes = 64 * 1024 * 1024;

    private TimeSpan _timeout = TimeSpan.FromSeconds(100);
    private TimeProvider _timeProvider = TimeProvider.System;
    private int _maxErrorBodyBytes = 64 * 1024;
    private int _maxResponseBytes = DefaultMaxResponseBytes;
    private string? _userAgent;

    /// <summary>Zone to call; null for the default zone of the API.</summary>
    public ApiZone? Zone { get; set; }

    /// <summary>
    /// Longest time a whole call may take, the answer's body included; 100 seconds unless set.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no bound.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not positive, or longer than a timer can run.
    /// </exception>
    public TimeSpan Timeout
    {
        get => _timeout;
        set => _timeout = IsTimeout(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A time-out is positive or infinite.");
    }

    /// <summary>
    /// Whether requests are held against the rules of the API before they are sent, so that a mistake costs no call and
    /// all are told at once. Say false where the service takes more than its documentation tells. What has no form on
    /// the wire, such as <see cref="double.NaN"/> or half a surrogate pair, is refused all the same.
    /// </summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>
    /// Is told of each place where an answer differs from the spec and was read all the same: to be logged, or counted. At
    /// most 1,000 places of one answer are told. Null for nobody, which costs nothing. It is called when the answer has
    /// been read, on the thread that read it, also when the answer turned out unreadable further on. What it throws is
    /// thrown to the caller, unless the call fails by itself: then the exception of the call is thrown, and that of the
    /// callback is discarded. The counter <c>api.client.drift</c> counts the same places. Its meter is named after the API:
    /// <c>LiveStation.Client</c> for the API <c>LiveStation</c>.
    /// </summary>
    public Action<ApiDrift>? OnDrift { get; set; }

    /// <summary>
    /// Whether a response that differs from the spec is an <see cref="ApiFormatException"/>, which lists every place in
    /// <see cref="ApiFormatException.Drifts"/>. For test suites; an application in use had better go on.
    /// </summary>
    public bool ThrowOnDrift { get; set; }

    /// <summary>Clock that stamps requests and measures the time-out; the system's unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider
    {
        get => _timeProvider;
        set => _timeProvider = Guard.NotNull(value);
    }

    /// <summary>How many bytes of a body an exception keeps; 64 KiB unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxErrorBodyBytes
    {
        get => _maxErrorBodyBytes;
        set => _maxErrorBodyBytes = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A number of bytes is not negative.");
    }

    /// <summary>Largest body of a good answer, in bytes; a larger one is refused. 64 MiB unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxResponseBytes
    {
        get => _maxResponseBytes;
        set => _maxResponseBytes = value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one byte must be allowed.");
    }

    /// <summary>
    /// Value of the User-Agent header; null for the one the client has by itself (of the runtime, or of the
    /// <see cref="HttpClient"/> it was given).
    /// </summary>
    /// <exception cref="ArgumentException">The value is empty or has characters that no header can carry.</exception>
    public string? UserAgent
    {
        get => _userAgent;
        set => _userAgent = value is null ? null : CheckUserAgent(value);
    }

    // No timer runs for more than some 24 days.
    private static bool IsTimeout(TimeSpan value) =>
        value == System.Threading.Timeout.InfiniteTimeSpan
        || (value > TimeSpan.Zero && value.TotalMilliseconds <= int.MaxValue);

    private static string CheckUserAgent(string value)
    {
        // Spaces stand between products; what remains of it follows the rule of all headers.
        Guard.HeaderText(value.Replace(" ", ""), nameof(value));
        return value;
    }
}
