using System.Globalization;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Signing;

/// <summary>The headers of a request as name and value.</summary>
internal static class HeaderLines
{
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

    /// <summary>Returns whether the value of a header must not be shown.</summary>
    /// <param name="name">The name of the header.</param>
    public static bool IsSecret(string name) =>
        !string.Equals(name, NcpSignature.AccessKeyHeader, StringComparison.OrdinalIgnoreCase)
        && (SecretNames.IsSecret(name) || string.Equals(name, "Cookie", StringComparison.OrdinalIgnoreCase));

    // The products of a user agent are separated by spaces.
    private static string Join(KeyValuePair<string, IEnumerable<string>> header) =>
        string.Join(string.Equals(header.Key, "User-Agent", StringComparison.OrdinalIgnoreCase) ? " " : ", ", header.Value);
}
