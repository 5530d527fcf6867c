using System.Net;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>Makes the handler of clients that are not given an <see cref="HttpClient"/>.</summary>
internal static class OwnHandler
{
    /// <summary>
    /// A handler that follows no redirects, keeps no cookies, and goes by the system's proxy unless the zone is on
    /// this machine.
    /// </summary>
    /// <param name="zone">The zone that will be called.</param>
    /// <param name="isBrowser">Whether requests go by the fetch of a browser.</param>
    public static HttpMessageHandler Create(ApiZone zone, bool isBrowser)
    {
        if (isBrowser)
        {
            // Cookies, proxies and packing are the browser's own there; to set them throws.
            return new HttpClientHandler { AllowAutoRedirect = false };
        }
        // HTTP_PROXY takes in loopback addresses too: signed requests in plain http would leave the machine.
        bool usesProxy = !zone.BaseAddress.IsLoopback;
#if NET
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = usesProxy,
            AutomaticDecompression = DecompressionMethods.All,
            // A client lives as long as the process; names are looked up again now and then all the same.
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
