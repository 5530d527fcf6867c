namespace LiveStation.Runtime.Http.Sending;

/// <summary>The settings of calls that differ from those of their client.</summary>
internal sealed class CallSettings
{
    /// <summary>The timeout of a complete call; null for that of the client.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The retry policy; null for that of the client.</summary>
    public RetryPolicy? Retry { get; init; }

    /// <summary>The additional request headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Whether sending a write operation twice does no harm.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Creates the settings of a view of a client.</summary>
    /// <param name="options">The options.</param>
    /// <param name="outer">The settings of the client that the view is created from; null if it has none.</param>
    /// <exception cref="ArgumentException">A header is reserved or not valid.</exception>
    public static CallSettings Of(CallOptions options, CallSettings? outer)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> header in outer?.Headers ?? [])
            headers[header.Key] = header.Value;
        foreach (KeyValuePair<string, string> header in options.Headers)
        {
            CallHeaders.Check(header.Key, header.Value);
            headers[header.Key] = header.Value;
        }
        return new CallSettings
        {
            Timeout = options.Timeout ?? outer?.Timeout,
            Retry = options.Retry is { } retry ? new RetryPolicy(retry) : outer?.Retry,
            Headers = [.. headers],
            IsRepeatable = options.IsRepeatable || outer is { IsRepeatable: true },
        };
    }

    /// <summary>Adds the values of the headers to a collection, because a header can contain a token.</summary>
    public void CollectSecrets(ICollection<string> secrets)
    {
        foreach (KeyValuePair<string, string> header in Headers)
            secrets.Add(header.Value);
    }
}
