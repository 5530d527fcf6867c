namespace LiveStation.Runtime.Signing;

/// <summary>Finds handlers that follow redirects by themselves.</summary>
internal static class RedirectingHandlers
{
    /// <summary>Returns whether the last handler behind a handler is known to follow redirects.</summary>
    /// <param name="handler">The handler.</param>
    public static bool IsBehind(DelegatingHandler handler)
    {
        HttpMessageHandler? last = handler;
        while (last is DelegatingHandler { InnerHandler: var inner })
            last = inner;
#if NET
        // Browsers have no sockets, and the analyzer of platforms cannot know that such a handler does not exist there.
        if (!OperatingSystem.IsBrowser() && last is SocketsHttpHandler { AllowAutoRedirect: true })
            return true;
#endif
        return last is HttpClientHandler { AllowAutoRedirect: true };
    }
}
