using LiveStation.Emulator.Media;

namespace LiveStation.Emulator.Playback;

/// <summary>A pretended stream or file: numbered segments, each of the same duration.</summary>
/// <param name="Zero">The moment at which the time of the video is 0.</param>
/// <param name="First">The number of the first segment that exists.</param>
/// <param name="Last">The number of the last segment that exists.</param>
internal sealed record Footage(DateTimeOffset Zero, long First, long Last)
{
    // What a player needs to begin, and to survive a short interruption.
    private const int LiveSegments = 6;

    /// <summary>Whether segments are still added.</summary>
    public bool IsLive { get; init; }

    /// <summary>The current moment.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The qualities; empty for a file.</summary>
    public IReadOnlyList<Rendition> Renditions { get; init; } = [];

    /// <summary>The number of segments that exist.</summary>
    public int Count => (int)(Last - First + 1);

    /// <summary>Returns a stream that is on air. Its segments are numbered from the Unix epoch, so that no number is used again.</summary>
    /// <param name="begin">The moment at which the broadcast began.</param>
    /// <param name="now">The current moment.</param>
    /// <param name="window">How far viewers can rewind; null for a stream without a time machine.</param>
    public static Footage Live(DateTimeOffset begin, DateTimeOffset now, TimeSpan? window = null)
    {
        // The clock can have been set back.
        long last = NumberAt(now), began = Math.Min(NumberAt(begin), last);
        long segments = window is { } length ? (long)(length.TotalMilliseconds / Mp4Video.SegmentMilliseconds) : LiveSegments;
        return new Footage(DateTimeOffset.UnixEpoch, Math.Max(began, last - segments + 1), last) { IsLive = true, Now = now };
    }

    /// <summary>Returns a file.</summary>
    /// <param name="begin">The moment that its first picture shows.</param>
    /// <param name="length">The length. It is rounded up to whole segments.</param>
    public static Footage Recorded(DateTimeOffset begin, TimeSpan length)
    {
        long segments = (long)Math.Ceiling(length.TotalMilliseconds / Mp4Video.SegmentMilliseconds);
        return new Footage(begin, 0, Math.Max(segments, 1) - 1) { Now = begin + length };
    }

    /// <summary>Returns the moment at which a segment begins.</summary>
    /// <param name="number">The number of the segment.</param>
    public DateTimeOffset MomentOf(long number) => Zero.AddMilliseconds(number * Mp4Video.SegmentMilliseconds);

    private static long NumberAt(DateTimeOffset moment) => Math.Max(moment.ToUnixTimeMilliseconds(), 0) / Mp4Video.SegmentMilliseconds;
}
