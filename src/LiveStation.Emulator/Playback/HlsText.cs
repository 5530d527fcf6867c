using System.Globalization;
using System.Text;
using LiveStation.Emulator.Media;

namespace LiveStation.Emulator.Playback;

/// <summary>Writes HLS playlists.</summary>
internal static class HlsText
{
    // The first version that allows segments of MP4.
    private const string Head = "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n";

    private static readonly string Seconds = (Mp4Video.SegmentMilliseconds / 1_000m).ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>Returns the playlist that lists the qualities.</summary>
    /// <param name="footage">The stream.</param>
    public static string Master(Footage footage)
    {
        StringBuilder text = new(Head);
        foreach (Rendition one in footage.Renditions)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"#EXT-X-STREAM-INF:BANDWIDTH={one.Bitrate},RESOLUTION={one.Width}x{one.Height},CODECS=\"{AvcVideo.Codec}\"\n");
            text.Append(CultureInfo.InvariantCulture, $"{one.Name}/playlist.m3u8\n");
        }
        return text.ToString();
    }

    /// <summary>Returns the playlist that lists the segments. That of a file ends.</summary>
    /// <param name="footage">The stream.</param>
    /// <param name="folder">The folder of the segments, relative to the playlist.</param>
    public static string Segments(Footage footage, string folder)
    {
        StringBuilder text = new(Head);
        text.Append(CultureInfo.InvariantCulture, $"#EXT-X-TARGETDURATION:{Mp4Video.SegmentMilliseconds / 1_000}\n");
        text.Append(CultureInfo.InvariantCulture, $"#EXT-X-MEDIA-SEQUENCE:{footage.First}\n");
        if (!footage.IsLive)
            text.Append("#EXT-X-PLAYLIST-TYPE:VOD\n");
        text.Append(CultureInfo.InvariantCulture, $"#EXT-X-MAP:URI=\"{folder}{ShownFile.InitName}\"\n");
        string begin = footage.MomentOf(footage.First).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"#EXT-X-PROGRAM-DATE-TIME:{begin}\n");
        for (long number = footage.First; number <= footage.Last; number++)
        {
            string name = ShownFile.SegmentName(number.ToString(CultureInfo.InvariantCulture));
            text.Append(CultureInfo.InvariantCulture, $"#EXTINF:{Seconds},\n{folder}{name}\n");
        }
        return footage.IsLive ? text.ToString() : text.Append("#EXT-X-ENDLIST\n").ToString();
    }
}
