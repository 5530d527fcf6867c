using System.Globalization;

namespace LiveStation.Runtime.Signing;

/// <summary>The headers of a request as name and value.</summary>
internal static class HeaderLines
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Encoding", "Accept-Language", "Content-Encoding", "Content-Length", "Content-Type", "Host", "User-Agent",
        NcpSignature.TimestampHeader, NcpSignature.AccessKeyHeader, NcpSignature.RegionHeader,
    };

    /// <summary>Returns the headers of a request, then those of its content.</summary>
    /// <param name="request">The request.</param>
    public static IEnumerable<KeyValuePair<string, string>> Of(HttpRequestMessage request)
    {
        // Content-Length is a header only after it was read.
        _ = request.Content?.Headers.ContentLength;
        return request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .Select(static header => new KeyValuePair<string, string>(header.Key, Join(header)));
    }

    /// <summary>Returns the time in the header with the timestamp.</summary>
    /// <param name="request">The signed request.</param>
    public static DateTimeOffset TimestampOf(HttpRequestMessage request) => DateTimeOffset.FromUnixTimeMilliseconds(
        long.Parse(request.Headers.GetValues(NcpSignature.TimestampHeader).First(), CultureInfo.InvariantCulture));

    /// <summary>Returns whether the value of a header must not be shown. A header of the caller can contain any secret.</summary>
    /// <param name="name">The name of the header.</param>
    public static bool IsSecret(string name) => !Known.Contains(name);

    // The products of a user agent are separated by spaces.
    private static string Join(KeyValuePair<string, IEnumerable<string>> header) =>
        string.Join(string.Equals(header.Key, "User-Agent", StringComparison.OrdinalIgnoreCase) ? " " : ", ", header.Value);
}
