using System.Net;

namespace LiveStation.Extensions.Connections;

/// <summary>The primary handler of clients, and the rules that each primary handler must follow.</summary>
internal static class HandlerRules
{
    /// <summary>Creates the handler that is used unless the application replaces it.</summary>
    public static SocketsHttpHandler Create() => new()
    {
        AutomaticDecompression = DecompressionMethods.All,
        // The client lives as long as the process. DNS names are resolved again at this interval.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

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
