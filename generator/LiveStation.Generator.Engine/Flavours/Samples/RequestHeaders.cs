namespace LiveStation.Generator.Engine.Flavours.Samples;

/// <summary>Headers that the protocol <c>ncp-signature-v2</c> requires in every request, except the timestamp and the signature.</summary>
internal static class RequestHeaders
{
    /// <summary>Contains the access key.</summary>
    public const string AccessKey = "x-ncp-iam-access-key";

    /// <summary>Contains the region of the zone. The underscore is part of the name.</summary>
    public const string Region = "x-ncp-region_code";

    /// <summary>The media type of all requests and responses.</summary>
    public const string MediaType = "application/json";
}
