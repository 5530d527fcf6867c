using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime;

/// <summary>Signature version 2 of the API gateway: names of its headers, its clock window and its algorithm.</summary>
public static class NcpSignature
{
    /// <summary>Header with the time of the request: milliseconds since 1970 in UTC, in decimal digits.</summary>
    public const string TimestampHeader = "x-ncp-apigw-timestamp";

    /// <summary>Header with the access key id.</summary>
    public const string AccessKeyHeader = "x-ncp-iam-access-key";

    /// <summary>Header with the signature.</summary>
    public const string SignatureHeader = "x-ncp-apigw-signature-v2";

    /// <summary>Header with the region code. The underscore is right.</summary>
    public const string RegionHeader = "x-ncp-region_code";

    /// <summary>Header of an answer with the trace id of the call.</summary>
    public const string TraceIdHeader = "x-ncp-trace-id";

    /// <summary>Header of an answer with the gateway's own id of the call.</summary>
    public const string GatewayRequestIdHeader = "x-ncp-apigw-request-id";

    /// <summary>Media type that all requests state, with a body or without one.</summary>
    public const string MediaType = "application/json";

    /// <summary>How far the clocks of client and gateway may differ, either way.</summary>
    public static TimeSpan ClockWindow { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Signs one request.</summary>
    /// <param name="method">HTTP method in upper case.</param>
    /// <param name="target">Path and query, byte for byte as they are sent.</param>
    /// <param name="timestamp">Value of the timestamp header, character for character as it is sent.</param>
    /// <param name="accessKey">Access key id.</param>
    /// <param name="secretKey">Secret key that belongs to it.</param>
    /// <returns>44 characters of Base64.</returns>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public static string Sign(string method, string target, string timestamp, string accessKey, Secret secretKey)
    {
        using NcpSigner signer = new(Guard.NotNull(accessKey), secretKey);
        return signer.Sign(Guard.NotNull(method), Guard.NotNull(target), Guard.NotNull(timestamp));
    }
}
