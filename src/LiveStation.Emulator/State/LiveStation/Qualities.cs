using System.Globalization;
using System.Text.Json.Nodes;
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
internal static class Qualities
{
    /// <summary>Returns the qualities of a channel that have video, the largest first.</summary>
    public static IReadOnlyList<DeliveredQuality> Of(Resource channel, ResourceReader reader)
    {
        PathScope scope = new(channel.World, channel);
        List<DeliveredQuality> qualities = [];
        List<PathValue> videos = reader.Paths.Follow("qualitySetId.qualities.video", scope);
        List<PathValue> audios = reader.Paths.Follow("qualitySetId.qualities.audio", scope);
        for (int i = 0; i < videos.Count; i++)
        {
            if (videos[i].Node is JsonObject video && Number(video, "width") is { } width && Number(video, "height") is { } height)
            {
                JsonObject? audio = i < audios.Count ? audios[i].Node as JsonObject : null;
                qualities.Add(new DeliveredQuality(width, height, Text(video, "bitrate"), audio is null ? "0" : Text(audio, "bitrate")));
            }
        }
        return [.. qualities.OrderByDescending(quality => (long)quality.Width * quality.Height)];
    }

    private static int? Number(JsonObject media, string name) =>
        int.TryParse(JsonNodes.Text(media[name]), NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) && value > 0 ? value : null;

    private static string Text(JsonObject media, string name) => JsonNodes.Text(media[name]) ?? "0";
}
