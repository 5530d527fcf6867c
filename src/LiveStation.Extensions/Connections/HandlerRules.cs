using System.Net;

namespace LiveStation.Extensions.Connections;

/// <summary>The rules that the handlers of a client must follow.</summary>
internal static class HandlerRules
{
    private static readonly HashSet<string> Repeating = new(StringComparer.Ordinal)
    {
        "Microsoft.Extensions.Http.Resilience.ResilienceHandler",
        "Microsoft.Extensions.Http.PolicyHttpMessageHandler",
    };

    // The client lives as long as the process. DNS names are resolved again at this interval.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Sets what the application has not set of the primary handler: that of the factory, or the one of the application for
    /// all clients.
    /// </summary>
    /// <param name="handler">The handler.</param>
    public static void Prepare(HttpMessageHandler handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
            handler = inner;
        if (handler is not SocketsHttpHandler sockets)
            return;
        if (sockets.AutomaticDecompression == DecompressionMethods.None)
            sockets.AutomaticDecompression = DecompressionMethods.All;
        if (sockets.PooledConnectionLifetime == Timeout.InfiniteTimeSpan)
            sockets.PooledConnectionLifetime = ConnectionLifetime;
    }

    /// <summary>Removes the resilience handlers and the Polly handlers that the application adds to all clients.</summary>
    /// <remarks>
    /// They send a write operation again although it can have taken effect, with the same signature. The client retries
    /// itself. A handler that is added to this client is kept. The packages of these handlers are no dependencies, so their
    /// types are compared by name.
    /// </remarks>
    /// <param name="handlers">The handlers.</param>
    public static void RemoveRetries(IList<DelegatingHandler> handlers)
    {
        for (int i = handlers.Count - 1; i >= 0; i--)
        {
            if (IsRepeating(handlers[i].GetType()))
                handlers.RemoveAt(i);
        }
    }

    private static bool IsRepeating(Type? handler) =>
        handler is not null && (Repeating.Contains(handler.FullName ?? "") || IsRepeating(handler.BaseType));

    /// <summary>
    /// Disables redirects and cookies of a primary handler, including one that the application configured, and the proxy
    /// for plain HTTP and for the loopback interface.
    /// </summary>
    /// <remarks>
    /// Requests contain signatures, which would be sent to another address. A handler of another type, such as that of a
    /// test, is not changed.
    /// </remarks>
    /// <param name="handler">The handler.</param>
    /// <param name="usesProxy">Whether the address can be called through a proxy.</param>
    public static void Enforce(HttpMessageHandler? handler, bool usesProxy)
    {
        switch (handler)
        {
            case DelegatingHandler outer:
                Enforce(outer.InnerHandler, usesProxy);
                break;
            case SocketsHttpHandler sockets:
                Enforce(sockets, usesProxy);
                break;
            case HttpClientHandler client:
                Enforce(client, usesProxy);
                break;
        }
    }

    // A property of a handler in use cannot be set, so it is only set to another value.
    private static void Enforce(SocketsHttpHandler handler, bool usesProxy)
    {
        if (handler.AllowAutoRedirect)
            handler.AllowAutoRedirect = false;
        if (handler.UseCookies)
            handler.UseCookies = false;
        if (handler.UseProxy && !usesProxy)
            handler.UseProxy = false;
    }

    private static void Enforce(HttpClientHandler handler, bool usesProxy)
    {
        if (handler.AllowAutoRedirect)
            handler.AllowAutoRedirect = false;
        // A browser manages cookies and proxies, and throws for these properties.
        if (OperatingSystem.IsBrowser())
            return;
        if (handler.UseCookies)
            handler.UseCookies = false;
        if (handler.UseProxy && !usesProxy)
            handler.UseProxy = false;
    }
}
