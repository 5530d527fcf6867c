namespace LiveStation.Generator.Engine.Flavours.Gateway;

/// <summary>Headers that the protocol <c>ncp-signature-v2</c> requires in every request.</summary>
internal static class GatewayHeaders
{
    /// <summary>Contains the access key.</summary>
    public const string AccessKey = "x-ncp-iam-access-key";

    /// <summary>Contains the time of the request in milliseconds since 1970, UTC.</summary>
    public const string Timestamp = "x-ncp-apigw-timestamp";

    /// <summary>Contains the signature.</summary>
    public const string Signature = "x-ncp-apigw-signature-v2";

    /// <summary>Contains the region of the zone. The underscore is part of the name.</summary>
    public const string Region = "x-ncp-region_code";

    /// <summary>The media type of all requests and responses.</summary>
    public const string MediaType = "application/json";
}
