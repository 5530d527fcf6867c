using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.LiveStation;

/// <summary>A stream that a pretended encoder sends.</summary>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="FramesPerSecond">The frame rate.</param>
/// <param name="VideoBitrate">The bitrate of the video in bits per second.</param>
/// <param name="AudioBitrate">The bitrate of the audio in bits per second.</param>
internal sealed record PretendedStream(int Width, int Height, double FramesPerSecond, long VideoBitrate, long AudioBitrate);

/// <summary>The media that the emulator pretends to have. They differ between resources, and are the same in each run.</summary>
internal static class PretendedMedia
{
    /// <summary>The remembered member of a channel with what its encoder sends.</summary>
    public const string Encoder = "encoder";

    /// <summary>The events of a stream that the service cannot process, by names of the faults of an encoder.</summary>
    public static readonly IReadOnlyDictionary<string, string> Faults = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["unsupported-codec"] = "UNSUPPORTED_MEDIA_CODEC",
        ["audio-bitrate"] = "UNSUPPORTED_AUDIO_BITRATE",
        ["video-bitrate"] = "UNSUPPORTED_VIDEO_BITRATE",
    };

    private static readonly PretendedStream[] Streams =
    [
        new(1920, 1080, 29.97, 5_200_000, 192_000),
        new(1280, 720, 30, 2_600_000, 128_000),
        new(1920, 1080, 60, 6_000_000, 192_000),
    ];

    /// <summary>Returns the stream that a channel receives.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="isBackup">Whether the backup stream is returned.</param>
    public static PretendedStream StreamOf(Resource channel, bool isBackup = false)
    {
        PretendedStream stream = Streams[(Number(channel, Encoder) + (isBackup ? 1 : 0)) % Streams.Length];
        return channel.Members[Encoder] is JsonObject told && !isBackup
            ? new PretendedStream(
                (int)(Value(told, "width") ?? stream.Width),
                (int)(Value(told, "height") ?? stream.Height),
                (double)(Value(told, "fps") ?? (decimal)stream.FramesPerSecond),
                (long)(Value(told, "bitrate") ?? stream.VideoBitrate),
                (long)(Value(told, "audioBitrate") ?? stream.AudioBitrate))
            : stream;
    }

    /// <summary>Returns the length of a file, from 10 to 99 minutes.</summary>
    /// <param name="resource">The resource that the file belongs to.</param>
    /// <param name="file">The path of the file.</param>
    public static TimeSpan LengthOf(Resource resource, string file) => TimeSpan.FromMinutes(10 + (Number(resource, file) % 90));

    private static int Number(Resource resource, string place) =>
        int.Parse(RandomText.Draw(resource, place, "0-9", 4), CultureInfo.InvariantCulture);

    private static decimal? Value(JsonObject told, string name) =>
        decimal.TryParse(JsonNodes.Text(told[name]), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}
