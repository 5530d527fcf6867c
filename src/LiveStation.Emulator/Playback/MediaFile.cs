using System.Text;
using LiveStation.Emulator.Media;

namespace LiveStation.Emulator.Playback;

/// <summary>A file for a player.</summary>
/// <param name="ContentType">The media type.</param>
/// <param name="Body">The content.</param>
internal sealed record MediaFile(string ContentType, byte[] Body)
{
    private const string Video = "video/mp4";

    // A file in one piece is created in memory.
    private const int MostSegmentsOfFile = 15;

    /// <summary>Returns the file at an address; null if the stream has no such segment.</summary>
    /// <param name="showing">The stream and the file.</param>
    public static MediaFile? Of(Showing showing)
    {
        (Footage footage, ShownFile file) = showing;
        return file.Kind switch
        {
            FileKind.Master => Hls(HlsText.Master(footage)),
            FileKind.Playlist => Hls(HlsText.Segments(footage, file.Folder)),
            FileKind.Manifest => new MediaFile("application/dash+xml", Encoding.UTF8.GetBytes(DashText.Live(footage))),
            FileKind.Init => new MediaFile(Video, Mp4Video.Init()),
            FileKind.Still => new MediaFile("image/jpeg", Still.Jpeg(new TestPicture(footage.Now), file.Width)),
            FileKind.Whole => new MediaFile(Video, Whole(footage)),
            _ => file.Number >= footage.First && file.Number <= footage.Last
                ? new MediaFile(Video, Mp4Video.Segment(footage.Zero, file.Number))
                : null,
        };
    }

    private static MediaFile Hls(string text) => new("application/vnd.apple.mpegurl", Encoding.UTF8.GetBytes(text));

    private static byte[] Whole(Footage footage)
    {
        int segments = Math.Min(footage.Count, MostSegmentsOfFile);
        using MemoryStream file = new();
        file.Write(Mp4Video.Init(TimeSpan.FromMilliseconds(segments * Mp4Video.SegmentMilliseconds)));
        for (int i = 0; i < segments; i++)
            file.Write(Mp4Video.Segment(footage.Zero, i));
        return file.ToArray();
    }
}
