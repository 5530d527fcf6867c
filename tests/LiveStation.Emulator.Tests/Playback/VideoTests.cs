using System.Buffers.Binary;
using LiveStation.Emulator.Media;

namespace LiveStation.Emulator.Tests.Playback;

/// <summary>The video, read as a player reads it.</summary>
public sealed class VideoTests
{
    private static readonly DateTimeOffset Evening = new(2026, 8, 22, 11, 59, 57, TimeSpan.Zero);

    [Fact]
    public void The_pictures_of_a_segment_are_the_pictures_of_its_moments()
    {
        AvcReader reader = Reader(Mp4Video.Init());
        (reader.Width, reader.Height).ShouldBe((TestPicture.Width, TestPicture.Height));
        byte[] segment = Mp4Video.Segment(Evening, 7);

        byte[][] units = Units(segment);

        units.Length.ShouldBe(8);
        IReadOnlyList<(byte[] Luma, byte Blue, byte Red)>? blocks = null;
        for (int i = 0; i < units.Length; i++)
        {
            blocks = reader.Decode(units[i], i, blocks);
            TestPicture expected = new(Evening.AddMilliseconds((7 * 4_000) + (i * 500)));
            blocks.Count.ShouldBe(expected.Tiles.Count);
            for (int tile = 0; tile < blocks.Count; tile++)
            {
                (blocks[tile].Blue, blocks[tile].Red).ShouldBe((expected.Tiles[tile].Blue, expected.Tiles[tile].Red));
                blocks[tile].Luma.ShouldBe(Luma(expected.Tiles[tile]));
            }
            // Two lights change each half second, and the digits that change with the second.
            reader.Coded.ShouldBeInRange(i == 0 ? 40 : 2, i == 0 ? 40 : 8);
        }
    }

    [Fact]
    public void A_segment_states_its_time_and_the_place_of_its_samples()
    {
        byte[] segment = Mp4Video.Segment(Evening, 1_787_400_000 / 4);

        Mp4Box.In(segment).Select(box => box.Type).ShouldBe(["styp", "moof", "mdat"]);
        Mp4Box.Find(segment, "moof", "traf", "tfdt").Number64(4).ShouldBe(1_787_400_000_000);
        Mp4Box run = Mp4Box.Find(segment, "moof", "traf", "trun");
        int moof = Mp4Box.Find(segment, "moof").Start, mdat = Mp4Box.Find(segment, "mdat").Start;
        (moof + run.Number32(8)).ShouldBe(mdat + 8);
    }

    [Fact]
    public void The_same_segment_has_the_same_bytes_and_consecutive_key_pictures_differ_in_their_number()
    {
        Mp4Video.Segment(Evening, 3).ShouldBe(Mp4Video.Segment(Evening, 3));
        TestPicture picture = new(Evening);
        AvcVideo.Key(picture, 3).ShouldNotBe(AvcVideo.Key(picture, 4));
    }

    [Fact]
    public void The_initialization_of_a_file_states_its_length_and_that_of_a_stream_does_not()
    {
        Mp4Box.Find(Mp4Video.Init(TimeSpan.FromSeconds(12)), "moov", "mvex", "mehd").Number32(4).ShouldBe(12_000);
        Mp4Box.In(Mp4Box.Find(Mp4Video.Init(), "moov", "mvex").Content).ShouldNotContain(box => box.Type == "mehd");
    }

    [Fact]
    public void The_clock_of_the_picture_is_in_the_time_of_Korea() =>
        new TestPicture(new DateTimeOffset(2026, 8, 22, 12, 4, 5, TimeSpan.Zero)).Tiles.Skip(24).Take(8)
            .Select(tile => tile.Character).ShouldBe("21:04:05");

    private static byte[] Luma(Tile tile) => [.. Enumerable.Range(0, 256).Select(i => tile.LumaAt(i % 16, i / 16))];

    private static AvcReader Reader(byte[] init)
    {
        Mp4Box table = Mp4Box.Find(init, "moov", "trak", "mdia", "minf", "stbl", "stsd");
        byte[] entry = Mp4Box.Find(table.Content[8..], "avc1").Content;
        Mp4Box configuration = Mp4Box.Find(entry[78..], "avcC");
        int length = configuration.Number16(6);
        byte[] sequence = configuration.Content[8..(8 + length)];
        configuration.Content[8 + length].ShouldBe((byte)1);
        byte[] picture = configuration.Content[(11 + length)..];
        picture.Length.ShouldBe(configuration.Number16(9 + length));
        return new AvcReader(sequence, picture);
    }

    private static byte[][] Units(byte[] segment)
    {
        Mp4Box run = Mp4Box.Find(segment, "moof", "traf", "trun");
        byte[] data = Mp4Box.Find(segment, "mdat").Content;
        List<byte[]> units = [];
        int at = 0;
        for (int i = 0; i < run.Number32(4); i++)
        {
            int size = run.Number32(16 + (i * 4));
            BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(at)).ShouldBe(size - 4);
            units.Add(data[(at + 4)..(at + size)]);
            at += size;
        }
        at.ShouldBe(data.Length);
        return [.. units];
    }
}
