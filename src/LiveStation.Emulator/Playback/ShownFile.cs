using System.Globalization;

namespace LiveStation.Emulator.Playback;

/// <summary>A kind of file of a stream.</summary>
internal enum FileKind
{
    /// <summary>The playlist that lists the qualities.</summary>
    Master,

    /// <summary>The playlist that lists the segments.</summary>
    Playlist,

    /// <summary>The DASH manifest.</summary>
    Manifest,

    /// <summary>The initialization segment.</summary>
    Init,

    /// <summary>A media segment.</summary>
    Segment,

    /// <summary>The whole video in one file.</summary>
    Whole,

    /// <summary>The current picture.</summary>
    Still,
}

/// <summary>A file of a stream.</summary>
/// <param name="Kind">The kind.</param>
internal sealed record ShownFile(FileKind Kind)
{
    /// <summary>The name of the initialization segment.</summary>
    public const string InitName = "init.mp4";

    private const string Before = "segment-", After = ".m4s";

    /// <summary>The number of a segment.</summary>
    public long Number { get; init; }

    /// <summary>The width of a picture in pixels.</summary>
    public int Width { get; init; }

    /// <summary>The folder of the segments relative to the playlist; empty if they are in the same.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Returns the name of a segment.</summary>
    /// <param name="number">The number of the segment.</param>
    public static string SegmentName(string number) => $"{Before}{number}{After}";

    /// <summary>Returns the initialization segment or the media segment with a name; null if the name is that of neither.</summary>
    /// <param name="name">The name of the file.</param>
    public static ShownFile? Part(string name)
    {
        if (name == InitName)
            return new ShownFile(FileKind.Init);
        return name.StartsWith(Before, StringComparison.Ordinal) && name.EndsWith(After, StringComparison.Ordinal)
            && long.TryParse(name.AsSpan(Before.Length, Math.Max(0, name.Length - Before.Length - After.Length)),
                NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? new ShownFile(FileKind.Segment) { Number = number }
            : null;
    }
}

/// <summary>A file at an address.</summary>
/// <param name="Footage">The stream.</param>
/// <param name="File">The file.</param>
internal sealed record Showing(Footage Footage, ShownFile File);
