using System.Net;

namespace LiveStation.Runtime.Http;

/// <summary>Makes the handler of clients that are not given an <see cref="HttpClient"/>.</summary>
internal static class OwnHandler
{
    /// <summary>A handler that follows no redirects, keeps no cookies, and uses the system's proxy.</summary>
    public static HttpMessageHandler Create()
    {
#if NET
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            // A client lives as long as the process; names are looked up again now and then all the same.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
#else
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        };
#endif
    }
}
