using System.Globalization;
using LiveStation.Runtime;

namespace LiveStation.Cli.Signing;

/// <summary>A request with the signature of one moment.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Url">The complete URL.</param>
/// <param name="Headers">The headers, in the order in which they are printed.</param>
/// <param name="Body">The body; null for none.</param>
/// <param name="ValidUntil">When the gateway begins to reject the signature.</param>
internal sealed record SignedRequest(
    string Method, string Url, IReadOnlyList<KeyValuePair<string, string>> Headers, string? Body, DateTimeOffset ValidUntil)
{
    /// <summary>Signs a request.</summary>
    /// <param name="method">HTTP method in upper case.</param>
    /// <param name="target">Path and query as they are sent.</param>
    /// <param name="body">The body; null for none. The signature does not cover it.</param>
    /// <param name="zone">The zone to call.</param>
    /// <param name="credentials">The key pair.</param>
    /// <param name="now">The time of the signature.</param>
    public static SignedRequest Of(
        string method, string target, string? body, ApiZone zone, NcpCredentials credentials, DateTimeOffset now)
    {
        string timestamp = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        string signature = NcpSignature.Sign(method, target, timestamp, credentials.AccessKey, credentials.SecretKey);
        return new SignedRequest(
            method,
            zone.BaseAddress.GetLeftPart(UriPartial.Authority) + target,
            [
                new("Content-Type", NcpSignature.MediaType),
                new(NcpSignature.TimestampHeader, timestamp),
                new(NcpSignature.AccessKeyHeader, credentials.AccessKey),
                new(NcpSignature.SignatureHeader, signature),
                new(NcpSignature.RegionHeader, zone.RegionCode),
            ],
            body,
            now + NcpSignature.ClockWindow);
    }
}
