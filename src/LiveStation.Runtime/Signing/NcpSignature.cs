using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime;

/// <summary>Signature version 2 of the API gateway: header names, clock tolerance and algorithm.</summary>
public static class NcpSignature
{
    /// <summary>
    /// The name of the request header with the timestamp, which is the number of milliseconds since 1970-01-01 UTC in
    /// decimal digits.
    /// </summary>
    public const string TimestampHeader = "x-ncp-apigw-timestamp";

    /// <summary>The name of the request header with the access key ID.</summary>
    public const string AccessKeyHeader = "x-ncp-iam-access-key";

    /// <summary>The name of the request header with the signature.</summary>
    public const string SignatureHeader = "x-ncp-apigw-signature-v2";

    /// <summary>The name of the request header with the region code. The underscore is part of the name.</summary>
    public const string RegionHeader = "x-ncp-region_code";

    /// <summary>The name of the response header with the trace ID of the call.</summary>
    public const string TraceIdHeader = "x-ncp-trace-id";

    /// <summary>The name of the response header with the request ID that the gateway assigns to the call.</summary>
    public const string GatewayRequestIdHeader = "x-ncp-apigw-request-id";

    /// <summary>The media type that the vendor requires for all requests, with or without a body.</summary>
    public const string MediaType = "application/json";

    /// <summary>
    /// The maximum clock difference, in either direction, that the gateway accepts between itself and the client: 5
    /// minutes.
    /// </summary>
    public static TimeSpan ClockWindow { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Signs a request.</summary>
    /// <param name="method">The HTTP method in uppercase.</param>
    /// <param name="target">The path and query, exactly as sent.</param>
    /// <param name="timestamp">The value of the timestamp header, exactly as sent.</param>
    /// <param name="accessKey">The access key ID.</param>
    /// <param name="secretKey">The secret key that belongs to the access key ID.</param>
    /// <returns>The signature, which consists of 44 Base64 characters.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="method"/>, <paramref name="target"/>, <paramref name="timestamp"/> or
    /// <paramref name="accessKey"/> is null.
    /// </exception>
    public static string Sign(string method, string target, string timestamp, string accessKey, Secret secretKey)
    {
        using NcpSigner signer = new(Guard.NotNull(accessKey), secretKey);
        return signer.Sign(Guard.NotNull(method), Guard.NotNull(target), Guard.NotNull(timestamp));
    }
}
