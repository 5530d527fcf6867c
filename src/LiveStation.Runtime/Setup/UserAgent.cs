namespace LiveStation.Runtime.Setup;

/// <summary>Determines the User-Agent of a transport.</summary>
internal static class UserAgent
{
    private static readonly string Own =
        "LiveStation.Runtime/" + (typeof(UserAgent).Assembly.GetName().Version?.ToString(3) ?? "0");

    /// <summary>
    /// Returns the value to send; null if the given client has its own value, which must not be replaced.
    /// </summary>
    public static string? Of(ApiClientOptions options, HttpMessageInvoker invoker)
    {
        bool isSetOnClient = invoker is HttpClient { DefaultRequestHeaders.UserAgent.Count: > 0 };
        return options.UserAgent ?? (isSetOnClient ? null : Own);
    }
}
