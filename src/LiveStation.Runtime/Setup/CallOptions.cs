namespace LiveStation.Runtime;

/// <summary>
/// Options for some calls of a client, such as <c>client.With(new CallOptions { Timeout = … }).Channels.GetAsync(…)</c>.
/// They are read once, when they are passed to <c>With</c>.
/// </summary>
public sealed class CallOptions
{
    private TimeSpan? _timeout;

    /// <summary>
    /// The timeout of a complete call, which replaces <see cref="ApiClientOptions.Timeout"/>; null to keep it.
    /// </summary>
    /// <remarks>
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> disables the timeout. The timeout of an
    /// <see cref="HttpClient"/> that was passed to the client also applies.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is zero or negative and is not <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>, or it exceeds
    /// 2,147,483,647 milliseconds (about 24 days).
    /// </exception>
    public TimeSpan? Timeout
    {
        get => _timeout;
        set => _timeout = value is { } timeout ? ApiClientOptions.CheckTimeout(timeout) : null;
    }

    /// <summary>
    /// Specifies whether and when a failed request is sent again, instead of <see cref="ApiClientOptions.Retry"/>; null to
    /// keep it. The calls share the retry budget of the client.
    /// </summary>
    public RetryOptions? Retry { get; set; }

    /// <summary>
    /// Whether a write operation can be sent again like a read operation, because you know that it does no harm if it
    /// takes effect twice. The default is false.
    /// </summary>
    /// <remarks>An example is an update that replaces all values with the same ones.</remarks>
    public bool IsRepeatable { get; set; }

    /// <summary>Additional request headers. Header names are not case-sensitive.</summary>
    /// <remarks>
    /// The headers of the signature, content headers, <c>User-Agent</c>, <c>Host</c> and headers of the connection are
    /// rejected when the options are passed to <c>With</c>. Values are treated as secrets: they do not appear in
    /// exception messages.
    /// </remarks>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
