using System.Net;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>Creates the handler of clients that are created without an <see cref="HttpClient"/>.</summary>
internal static class OwnHandler
{
    /// <summary>
    /// Creates a handler that does not follow redirects and does not store cookies. It uses the system proxy unless the
    /// zone uses HTTP or is on the loopback interface.
    /// </summary>
    /// <param name="zone">The zone.</param>
    /// <param name="isBrowser">Whether requests use the Fetch API of a browser.</param>
    public static HttpMessageHandler Create(ApiZone zone, bool isBrowser)
    {
        if (isBrowser)
        {
            // The browser manages cookies, proxies and compression. Setting these properties throws.
            return new HttpClientHandler { AllowAutoRedirect = false };
        }
        // HTTP_PROXY applies to loopback addresses too. Signed requests in plain HTTP would leave the machine or the
        // network of the allowed host.
        bool usesProxy = zone.BaseAddress.Scheme == Uri.UriSchemeHttps && !zone.BaseAddress.IsLoopback;
#if NET
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = usesProxy,
            AutomaticDecompression = DecompressionMethods.All,
            // A client can live as long as the process. DNS names are resolved again at this interval.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
#else
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = usesProxy,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        };
#endif
    }
}
