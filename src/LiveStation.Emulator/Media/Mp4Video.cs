namespace LiveStation.Emulator.Media;

/// <summary>Writes video as fragmented MP4: an initialization segment, and media segments that follow it.</summary>
internal static class Mp4Video
{
    /// <summary>The duration of a segment in milliseconds.</summary>
    public const int SegmentMilliseconds = FramesPerSegment * AvcVideo.FrameMilliseconds;

    private const int FramesPerSegment = 8;

    // Units of time per second: milliseconds.
    private const int TimeScale = 1_000;
    private const int Track = 1;

    // Of each sample: whether other samples are needed to decode it.
    private const int IsKey = 0x0200_0000, NeedsOthers = 0x0101_0000;

    // 1 in numbers with 16 bits after the point.
    private const int One = 0x0001_0000;

    /// <summary>Returns the initialization segment.</summary>
    /// <param name="length">The length of the file; null for a stream.</param>
    public static byte[] Init(TimeSpan? length = null)
    {
        int duration = (int)(length?.TotalMilliseconds ?? 0);
        ByteWriter boxes = new();
        boxes.Box("ftyp", () =>
        {
            boxes.Text("iso6");
            boxes.Number32(0);
            boxes.Text("iso6avc1mp41");
        });
        boxes.Box("moov", () =>
        {
            boxes.FullBox("mvhd", 0, 0, () =>
            {
                boxes.Number32(0, 0, TimeScale, duration, One);
                // The volume, then reserved.
                boxes.Number16(0x0100);
                boxes.Number16(0);
                boxes.Number32(0, 0);
                Matrix(boxes);
                boxes.Number32(0, 0, 0, 0, 0, 0, Track + 1);
            });
            boxes.Box("trak", () => WriteTrack(boxes, duration));
            boxes.Box("mvex", () =>
            {
                if (duration > 0)
                    boxes.FullBox("mehd", 0, 0, () => boxes.Number32(duration));
                boxes.FullBox("trex", 0, 0, () => boxes.Number32(Track, 1, AvcVideo.FrameMilliseconds, 0, 0));
            });
        });
        return boxes.ToArray();
    }

    /// <summary>Returns a media segment.</summary>
    /// <param name="zero">The moment at which the time of the video is 0.</param>
    /// <param name="number">The number of the segment; 0 for the first.</param>
    public static byte[] Segment(DateTimeOffset zero, long number)
    {
        byte[][] samples = Samples(zero.AddMilliseconds(number * SegmentMilliseconds), number);
        ByteWriter boxes = new();
        int offset = 0;
        boxes.Box("styp", () =>
        {
            boxes.Text("msdh");
            boxes.Number32(0);
            boxes.Text("msdhiso6");
        });
        int start = boxes.Length;
        boxes.Box("moof", () =>
        {
            boxes.FullBox("mfhd", 0, 0, () => boxes.Number32((int)(number % int.MaxValue) + 1));
            boxes.Box("traf", () =>
            {
                // Offsets count from the beginning of this box; samples depend on others, except the first.
                boxes.FullBox("tfhd", 0, 0x02_0020, () => boxes.Number32(Track, NeedsOthers));
                boxes.FullBox("tfdt", 1, 0, () => boxes.Number64(number * SegmentMilliseconds));
                boxes.FullBox("trun", 0, 0x0205, () =>
                {
                    boxes.Number32(samples.Length);
                    offset = boxes.Length;
                    boxes.Number32(0, IsKey);
                    foreach (byte[] sample in samples)
                        boxes.Number32(sample.Length);
                });
            });
        });
        const int BoxHeader = 8;
        boxes.Patch(offset, boxes.Length - start + BoxHeader);
        boxes.Box("mdat", () =>
        {
            foreach (byte[] sample in samples)
                boxes.Bytes(sample);
        });
        return boxes.ToArray();
    }

    private static byte[][] Samples(DateTimeOffset moment, long number)
    {
        byte[][] samples = new byte[FramesPerSegment][];
        TestPicture? before = null;
        for (int i = 0; i < samples.Length; i++)
        {
            TestPicture picture = new(moment.AddMilliseconds(i * AvcVideo.FrameMilliseconds));
            byte[] unit = before is null ? AvcVideo.Key(picture, number) : AvcVideo.Change(picture, before, i);
            ByteWriter sample = new();
            sample.Number32(unit.Length);
            sample.Bytes(unit);
            samples[i] = sample.ToArray();
            before = picture;
        }
        return samples;
    }

    private static void WriteTrack(ByteWriter boxes, int duration)
    {
        // The track is enabled, and part of the presentation.
        boxes.FullBox("tkhd", 0, 0x03, () =>
        {
            boxes.Number32(0, 0, Track, 0, duration, 0, 0, 0, 0);
            Matrix(boxes);
            boxes.Number32(TestPicture.Width * One, TestPicture.Height * One);
        });
        boxes.Box("mdia", () =>
        {
            boxes.FullBox("mdhd", 0, 0, () =>
            {
                boxes.Number32(0, 0, TimeScale, duration);
                // The language "und", as three letters of 5 bits.
                boxes.Number16(0x55C4);
                boxes.Number16(0);
            });
            boxes.FullBox("hdlr", 0, 0, () =>
            {
                boxes.Number32(0);
                boxes.Text("vide");
                boxes.Number32(0, 0, 0);
                boxes.Bytes(0);
            });
            boxes.Box("minf", () =>
            {
                boxes.FullBox("vmhd", 0, 1, () => boxes.Number32(0, 0));
                boxes.Box("dinf", () => boxes.FullBox("dref", 0, 0, () =>
                {
                    boxes.Number32(1);
                    // The samples are in the same file.
                    boxes.FullBox("url ", 0, 1, () => { });
                }));
                boxes.Box("stbl", () => WriteSampleTable(boxes));
            });
        });
    }

    // The samples are described by the segments: these tables are empty.
    private static void WriteSampleTable(ByteWriter boxes)
    {
        boxes.FullBox("stsd", 0, 0, () =>
        {
            boxes.Number32(1);
            boxes.Box("avc1", () => WriteSampleEntry(boxes));
        });
        boxes.FullBox("stts", 0, 0, () => boxes.Number32(0));
        boxes.FullBox("stsc", 0, 0, () => boxes.Number32(0));
        boxes.FullBox("stsz", 0, 0, () => boxes.Number32(0, 0));
        boxes.FullBox("stco", 0, 0, () => boxes.Number32(0));
    }

    private static void WriteSampleEntry(ByteWriter boxes)
    {
        const int DotsPerInch = 72;
        boxes.Number32(0);
        boxes.Number16(0);
        boxes.Number16(1);
        boxes.Number32(0, 0, 0, 0);
        boxes.Number16(TestPicture.Width);
        boxes.Number16(TestPicture.Height);
        boxes.Number32(DotsPerInch * One, DotsPerInch * One, 0);
        boxes.Number16(1);
        // The name of the compressor, 32 bytes; then 24 bits of colour, and no colour table.
        boxes.Number32(0, 0, 0, 0, 0, 0, 0, 0);
        boxes.Number16(24);
        boxes.Number16(-1);
        boxes.Box("avcC", () =>
        {
            boxes.Bytes(1);
            boxes.Bytes(AvcVideo.ProfileAndLevel);
            // The length of a unit has 4 bytes; one sequence parameter set follows, then one picture parameter set.
            boxes.Bytes(0xFF, 0xE1);
            boxes.Number16(AvcVideo.SequenceParameters.Length);
            boxes.Bytes(AvcVideo.SequenceParameters);
            boxes.Bytes(1);
            boxes.Number16(AvcVideo.PictureParameters.Length);
            boxes.Bytes(AvcVideo.PictureParameters);
        });
    }

    // Neither scaled nor turned.
    private static void Matrix(ByteWriter boxes) => boxes.Number32(One, 0, 0, 0, One, 0, 0, 0, 0x4000_0000);
}
