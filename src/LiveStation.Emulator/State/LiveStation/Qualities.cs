using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.LiveStation;

/// <summary>A quality in which a channel is delivered.</summary>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="VideoBitrate">The bitrate of the video in bits per second, as text.</param>
/// <param name="AudioBitrate">The bitrate of the audio in bits per second, as text.</param>
internal sealed record DeliveredQuality(int Width, int Height, string VideoBitrate, string AudioBitrate)
{
    /// <summary>The name in addresses, such as <c>720p-16-9</c>.</summary>
    public string Name => string.Create(
        CultureInfo.InvariantCulture, $"{Math.Min(Width, Height)}p-{(Width >= Height ? "16-9" : "9-16")}");

    /// <summary>The resolution, such as <c>1280x720</c>.</summary>
    public string Resolution => string.Create(CultureInfo.InvariantCulture, $"{Width}x{Height}");
}

/// <summary>Finds the qualities of channels.</summary>
internal static partial class Qualities
{
    /// <summary>Returns the qualities of a channel that have video, the largest first.</summary>
    public static IReadOnlyList<DeliveredQuality> Of(Resource channel, ResourceReader reader)
    {
        PathScope scope = new(channel.World, channel);
        List<DeliveredQuality> qualities = [];
        foreach (PathValue profile in reader.Paths.Follow("qualitySetId.qualities", scope))
        {
            if (channel.World.Model.Find("QualityProfile") is { } type && JsonNodes.Text(profile.Node) is { } key
                && channel.World.Find(type, key) is { } found && Of(found) is { } quality)
            {
                qualities.Add(quality);
            }
        }
        return [.. qualities.OrderByDescending(quality => (long)quality.Width * quality.Height)];
    }

    private static DeliveredQuality? Of(Resource profile)
    {
        if (profile.Members["video"] is not JsonObject video)
            return null;
        // Examples of built-in profiles contain their size only in the name, such as "hd-720p".
        int? height = Number(video, "height") ?? NamedHeight(JsonNodes.Text(profile.Members["name"]));
        int? width = Number(video, "width") ?? (height * 16 / 9);
        return width is null || height is null
            ? null
            : new DeliveredQuality(
                width.Value, height.Value, Text(video, "bitrate"), Text(profile.Members["audio"] as JsonObject, "bitrate"));
    }

    private static int? NamedHeight(string? name) =>
        name is not null && HeightInName().Match(name) is { Success: true } match
            ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex("([0-9]{3,4})p")]
    private static partial Regex HeightInName();

    private static int? Number(JsonObject media, string name) =>
        int.TryParse(JsonNodes.Text(media[name]), NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) && value > 0
            ? value
            : null;

    private static string Text(JsonObject? media, string name) => JsonNodes.Text(media?[name]) ?? "0";
}
