using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.LiveStation;

/// <summary>One recording has several entries: HLS one for each quality, MP4 beside them.</summary>
internal sealed class RecordingEntries : IFurtherResources
{
    /// <inheritdoc />
    public IEnumerable<JsonObject> After(Resource first, ResourceReader reader)
    {
        string? format = JsonNodes.Text(reader.Paths.First("LiveChannel.record.format", new PathScope(first.World, first)).Node);
        if (first.Owner is not { } channel || format is not ("HLS" or "ALL"))
            return [];
        DeliveredQuality[] qualities = [.. Qualities.Of(channel, reader)];
        if (format == "HLS")
        {
            first.Members["fileName"] = Playlist(first, qualities.FirstOrDefault(), isFirst: true);
            if (qualities.Length > 0)
                first.Members["resolution"] = qualities[0].Resolution;
            qualities = [.. qualities.Skip(1)];
        }
        return qualities.Select((quality, i) => Entry(first, quality, isFirst: format == "ALL" && i == 0)).ToArray();
    }

    private static JsonObject Entry(Resource first, DeliveredQuality quality, bool isFirst)
    {
        JsonObject entry = new()
        {
            ["recordType"] = "HLS",
            ["resolution"] = quality.Resolution,
            ["fileName"] = Playlist(first, quality, isFirst),
        };
        if (first.Members["recordSeq"] is { } sequence)
            entry["recordSeq"] = sequence.DeepClone();
        return entry;
    }

    private static string Playlist(Resource first, DeliveredQuality? quality, bool isFirst)
    {
        string name = Path.GetFileNameWithoutExtension(JsonNodes.Text(first.Members["fileName"]) ?? "recording");
        return isFirst || quality is null ? $"{name}.m3u8" : $"{name}-{quality.Height}p.m3u8";
    }
}

/// <summary>The resolution of a recording is that of the stream.</summary>
internal sealed class RecordingResolution : IMemberValue
{
    /// <inheritdoc />
    public JsonNode? Read(Resource resource, ResourceReader reader)
    {
        if (resource.Owner is not { } channel)
            return null;
        PretendedStream stream = PretendedMedia.StreamOf(channel);
        return JsonValue.Create($"{stream.Width}x{stream.Height}");
    }
}

/// <summary>A recording that is uploaded automatically goes to the bucket of its channel.</summary>
internal sealed class RecordingBucket : IMemberValue
{
    /// <inheritdoc />
    public JsonNode? Read(Resource resource, ResourceReader reader) =>
        reader.Paths.First("LiveChannel.record.bucketName", new PathScope(resource.World, resource)).Node;
}
