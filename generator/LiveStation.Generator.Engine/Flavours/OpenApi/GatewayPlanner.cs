using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.Gateway;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>Plans what the protocol of the gateway demands of every request: the zone, its region, and the signature.</summary>
/// <param name="service">The service.</param>
/// <param name="texts">The texts of the document.</param>
internal sealed class GatewayPlanner(ServiceModel service, OpenApiTexts texts)
{
    private const string AccessKey = "accessKey", Timestamp = "timestamp", Signature = "signature";

    /// <summary>The security of all operations: three headers together.</summary>
    public static DocumentList Security { get; } = DocumentList.Of([DocumentMap.Of(
        new[] { AccessKey, Timestamp, Signature }.Select(name => (name, (DocumentNode?)DocumentList.Of([]))))]);

    /// <summary>Returns the zones as servers; null when there are none.</summary>
    /// <param name="zones">The zones.</param>
    /// <param name="texts">The texts of the document.</param>
    public static DocumentList? Servers(EquatableArray<ZoneModel> zones, OpenApiTexts texts) => DocumentList.OfAny(
        zones.Select(zone => DocumentMap.Of(("url", zone.BaseAddress + zone.Prefix), ("description", texts.Of(zone)))));

    /// <summary>Returns the parameter with the region; null when there are no zones.</summary>
    /// <param name="zones">The zones.</param>
    /// <param name="texts">The texts of the document.</param>
    public static DocumentMap? Region(EquatableArray<ZoneModel> zones, OpenApiTexts texts)
    {
        string[] regions = [.. zones.Select(zone => zone.Region).Distinct(StringComparer.Ordinal)];
        return regions.Length == 0 ? null : DocumentMap.Of(
            ("name", GatewayHeaders.Region),
            ("in", "header"),
            ("description", texts.Region),
            ("required", true),
            ("schema", DocumentMap.Of(
                ("type", "string"), ("enum", DocumentList.OfTexts(regions)), ("default", regions[0]))));
    }

    /// <summary>Returns the headers of the signature.</summary>
    public DocumentMap Schemes() => DocumentMap.Of(
        (AccessKey, Header(GatewayHeaders.AccessKey, texts.AccessKey)),
        (Timestamp, Header(GatewayHeaders.Timestamp, texts.Timestamp)),
        (Signature, Header(GatewayHeaders.Signature, texts.Signature)));

    /// <summary>Returns the parameter with the region of any zone, by its name; null when the API has no zones.</summary>
    public DocumentMap? Parameters() =>
        Region(service.Zones, texts) is { } region ? DocumentMap.Of((ComponentKeys.Region, region)) : null;

    private static DocumentMap Header(string name, string description) => DocumentMap.Of(
        ("type", "apiKey"), ("description", description), ("name", name), ("in", "header"));
}
