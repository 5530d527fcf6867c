using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>Options for a client. They are read once, when the client is created.</summary>
public sealed class ApiClientOptions
{
    internal const int DefaultMaxResponseBodyBytes = 64 * 1024 * 1024;

    private TimeSpan _timeout = TimeSpan.FromSeconds(100);
    private ApiLanguage _language;
    private TimeProvider _timeProvider = TimeProvider.System;
    private int _maxErrorBodyBytes = 64 * 1024;
    private int _maxResponseBodyBytes = DefaultMaxResponseBodyBytes;
    private string? _userAgent;
    private RetryOptions _retry = new();

    /// <summary>The zone to use; null for the default zone of the API.</summary>
    public ApiZone? Zone { get; set; }

    /// <summary>
    /// The timeout of a complete call, including all attempts, the delays between them and the response body. The default
    /// is 100 seconds.
    /// </summary>
    /// <remarks><see cref="System.Threading.Timeout.InfiniteTimeSpan"/> disables the timeout.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is zero or negative and is not <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>, or it exceeds
    /// 2,147,483,647 milliseconds (about 24 days).
    /// </exception>
    public TimeSpan Timeout
    {
        get => _timeout;
        set => _timeout = CheckTimeout(value);
    }

    /// <summary>
    /// Specifies whether and when a failed request is sent again. The default is up to 3 attempts. Use
    /// <see cref="RetryOptions.None"/> to disable retries.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RetryOptions Retry
    {
        get => _retry;
        set => _retry = Guard.NotNull(value);
    }

    /// <summary>
    /// Whether the client corrects its clock if the gateway rejects a request because of its timestamp. The default is
    /// true.
    /// </summary>
    /// <remarks>
    /// If a response with status 401 has a <c>Date</c> header that differs from the timestamp of the request by more than
    /// <see cref="NcpSignature.ClockWindow"/>, the request is signed again with the server's time and sent once more, and
    /// later requests are signed with the corrected time. <see cref="TimeProvider"/> is not changed.
    /// </remarks>
    public bool CorrectClock { get; set; } = true;

    /// <summary>
    /// Whether requests are validated against the constraints of the API before they are sent. The default is true.
    /// </summary>
    /// <remarks>
    /// <para>
    /// An invalid request is not sent, and all violations are reported together. Set this property to false if the
    /// service accepts more values than it documents.
    /// </para>
    /// <para>
    /// A value that cannot be represented in the request, such as <see cref="double.NaN"/> or an unpaired surrogate, is
    /// rejected even if validation is disabled.
    /// </para>
    /// </remarks>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>
    /// A callback that receives each tolerated difference between a response and the spec; null to disable the
    /// callback.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The callback is called for at most 1,000 differences per response, after the response has been read, on the
    /// thread that read it. If a response cannot be deserialized, the callback is called for the differences that were
    /// found before the error.
    /// </para>
    /// <para>
    /// An exception that the callback throws is passed to the caller. If the call itself fails, its exception is
    /// thrown, and that of the callback is discarded.
    /// </para>
    /// <para>
    /// The counter <c>api.client.drift</c> counts the same differences. Its meter is named after the API:
    /// <c>LiveStation.Client</c> for the API <c>LiveStation</c>.
    /// </para>
    /// </remarks>
    public Action<ApiDrift>? OnDrift { get; set; }

    /// <summary>An observer of the attempts of calls, for example for logging; null if there is none.</summary>
    public ApiCallObserver? Observer { get; set; }

    /// <summary>Whether a response that differs from the spec is treated as an error. The default is false.</summary>
    /// <remarks>
    /// An <see cref="ApiFormatException"/> is thrown, and its <see cref="ApiFormatException.Drifts"/> property lists the
    /// differences, up to 1,000. This option is intended for test suites. Do not use it in production.
    /// </remarks>
    public bool ThrowOnDrift { get; set; }

    /// <summary>
    /// The language of exception messages and of <see cref="RequestViolation.Rule"/>. The default is English.
    /// </summary>
    /// <remarks>
    /// English messages can be found with search engines and in documentation. <see cref="ApiLanguage.CurrentUICulture"/> is
    /// intended for applications that show messages to their users.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enum.</exception>
    public ApiLanguage Language
    {
        get => _language;
        set => _language = value is >= ApiLanguage.English and <= ApiLanguage.CurrentUICulture
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The language is not a member of the enum.");
    }

    /// <summary>
    /// The clock for timestamps of requests, for timeouts, for delays between attempts, and for constraints that depend on
    /// the current time. The default is the system clock.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider
    {
        get => _timeProvider;
        set => _timeProvider = Guard.NotNull(value);
    }

    /// <summary>
    /// The maximum number of bytes of a response body that an exception contains. The default is 65,536 bytes (64 KiB).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxErrorBodyBytes
    {
        get => _maxErrorBodyBytes;
        set => _maxErrorBodyBytes = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The number of bytes must not be negative.");
    }

    /// <summary>
    /// The maximum size, in bytes, of the body of a successful response. The default is 67,108,864 bytes (64 MiB).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxResponseBodyBytes
    {
        get => _maxResponseBodyBytes;
        set => _maxResponseBodyBytes = value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The number of bytes must be at least 1.");
    }

    /// <summary>The value of the User-Agent header; null for the default.</summary>
    /// <remarks>
    /// The default is the value of the <see cref="HttpClient"/> that was passed to the client, if it has one;
    /// otherwise, the name and version of this library.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The value is empty or contains characters that are not allowed in a header.
    /// </exception>
    public string? UserAgent
    {
        get => _userAgent;
        set => _userAgent = value is null ? null : CheckUserAgent(value);
    }

    // The maximum of a timer is about 24 days.
    internal static TimeSpan CheckTimeout(TimeSpan value) => value == System.Threading.Timeout.InfiniteTimeSpan
        || (value > TimeSpan.Zero && value.TotalMilliseconds <= int.MaxValue)
        ? value
        : throw new ArgumentOutOfRangeException(
            nameof(value), value, "The timeout must be infinite, or positive and at most 2,147,483,647 milliseconds.");

    private static string CheckUserAgent(string value)
    {
        // Spaces separate products. The rest must be valid in every header.
        Guard.HeaderText(value.Replace(" ", ""), nameof(value));
        return value;
    }
}
