namespace LiveStation.Runtime.Setup;

/// <summary>Chooses the User-Agent of a transport.</summary>
internal static class UserAgent
{
    private static readonly string Own =
        "LiveStation.Runtime/" + (typeof(UserAgent).Assembly.GetName().Version?.ToString(3) ?? "0");

    /// <summary>The value to send; null when the given client has one of its own that must not be covered.</summary>
    public static string? Of(ApiClientOptions options, HttpMessageInvoker invoker)
    {
        bool isSetOnClient = invoker is HttpClient { DefaultRequestHeaders.UserAgent.Count: > 0 };
        return options.UserAgent ?? (isSetOnClient ? null : Own);
    }
}
