using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.LiveStation;

/// <summary>Composes the addresses from which viewers play a channel, for both kinds of channels.</summary>
internal sealed class ServiceUrls : IReplyContent
{
    /// <summary>The widths of the thumbnails in other sizes, in pixels.</summary>
    public static IReadOnlyList<string> StillSizes { get; } = ["720", "240"];

    /// <inheritdoc />
    public JsonNode Compose(AffectedCall call, ResourceReader reader) =>
        Of(call.Targets[0], reader, JsonNodes.Text(call.Request.Find("serviceUrlType")?.Node));

    /// <summary>Returns the addresses of a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="reader">Reads members of the channel.</param>
    /// <param name="type">The type of the addresses; <c>GENERAL</c> if it is null.</param>
    public static JsonArray Of(Resource channel, ResourceReader reader, string? type)
    {
        string? domain = JsonNodes.Text(reader.Paths.First("cdn.cdnDomain", new PathScope(channel.World, channel)).Node);
        // There is no address without a CDN.
        if (string.IsNullOrEmpty(domain))
            return new JsonArray();
        string address = $"https://{domain}";
        return type switch
        {
            "TIMEMACHINE" => new JsonArray(Item("ABR", $"{address}/dvr/video/{channel.Key}/playlist.m3u8")),
            "THUMBNAIL" => new JsonArray(Stills(address)),
            _ => new JsonArray([.. Live(channel, reader, $"{address}/live/video/{channel.Key}")]),
        };
    }

    private static IEnumerable<JsonNode> Live(Resource channel, ResourceReader reader, string address)
    {
        string protocol = JsonNodes.Text(reader.Read(channel, "outputProtocol")) ?? "";
        bool isLowLatency = protocol == "LL_HLS";
        if (!isLowLatency)
            yield return Item("ABR", $"{address}/playlist.m3u8");
        foreach (DeliveredQuality quality in Qualities.Of(channel, reader).DistinctBy(quality => quality.Name))
        {
            JsonObject item = Item(
                quality.Name,
                isLowLatency ? $"{address}/vfrag{quality.Name}_playlist.m3u8" : $"{address}/{quality.Name}/playlist.m3u8");
            item["resolution"] = quality.Resolution;
            item["videoBitrate"] = quality.VideoBitrate;
            item["audioBitrate"] = quality.AudioBitrate;
            yield return item;
        }
        if (protocol.Contains("DASH", StringComparison.Ordinal))
            yield return Item("DASH", $"{address}/live.mpd");
    }

    private static JsonObject Stills(string address)
    {
        JsonObject item = Item("latest", $"{address}/stills/latest.jpg");
        item["resizedUrl"] = new JsonArray(
        [
            .. StillSizes.Select(size => new JsonObject { ["type"] = $"{size}px", ["url"] = $"{address}/stills/latest-{size}.jpg" }),
        ]);
        return item;
    }

    private static JsonObject Item(string name, string url) => new() { ["name"] = name, ["url"] = url };
}
