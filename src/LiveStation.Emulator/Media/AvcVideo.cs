namespace LiveStation.Emulator.Media;

/// <summary>
/// Writes pictures as H.264 video, baseline profile. Macroblocks are not compressed (I_PCM), or skipped where the picture did
/// not change: that needs no transform and no prediction, and every decoder reads it.
/// </summary>
internal static class AvcVideo
{
    /// <summary>The duration of a picture in milliseconds.</summary>
    public const int FrameMilliseconds = 500;

    /// <summary>The name of the codec in playlists: baseline profile, level 3.</summary>
    public const string Codec = "avc1.42C01E";

    /// <summary>The profile, its constraints and the level, as in the name of the codec.</summary>
    public static ReadOnlySpan<byte> ProfileAndLevel => [0x42, 0xC0, 0x1E];

    // The header of a unit: how much it is referred to, and its type.
    private const byte KeySlice = 0x65, Slice = 0x41, SequenceUnit = 0x67, PictureUnit = 0x68;

    // The types that mean the same for all slices of a picture, and the macroblock type I_PCM in each.
    private const uint OnlyIntra = 7, OnlyPredicted = 5, PcmInIntra = 25, PcmInPredicted = 30;
    private const int FrameNumberBits = 4;

    /// <summary>The sequence parameter set.</summary>
    public static byte[] SequenceParameters { get; } = Sequence();

    /// <summary>The picture parameter set.</summary>
    public static byte[] PictureParameters { get; } = Picture();

    /// <summary>Returns a unit with a whole picture, from which playback can start.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="number">A number that differs from that of the key picture before it.</param>
    public static byte[] Key(TestPicture picture, long number)
    {
        BitWriter bits = new();
        SliceHeader(bits, OnlyIntra, frame: 0);
        bits.Golomb((uint)(number & 1));
        // Earlier pictures are output, and this one is no long-term reference.
        bits.Bits(0b00, 2);
        EndOfHeader(bits);
        foreach (Tile tile in picture.Tiles)
        {
            bits.Golomb(PcmInIntra);
            Samples(bits, tile);
        }
        return Unit(KeySlice, bits);
    }

    /// <summary>Returns a unit with what changed since the picture before.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="before">The picture before.</param>
    /// <param name="frame">The number of pictures since the key picture.</param>
    public static byte[] Change(TestPicture picture, TestPicture before, int frame)
    {
        BitWriter bits = new();
        SliceHeader(bits, OnlyPredicted, (uint)frame);
        // The number and the order of the references are the defaults, and none of them is dropped early.
        bits.Bits(0b000, 3);
        EndOfHeader(bits);
        uint skipped = 0;
        for (int i = 0; i < picture.Tiles.Count; i++)
        {
            if (picture.Tiles[i] == before.Tiles[i])
            {
                skipped++;
                continue;
            }
            bits.Golomb(skipped);
            skipped = 0;
            bits.Golomb(PcmInPredicted);
            Samples(bits, picture.Tiles[i]);
        }
        if (skipped > 0)
            bits.Golomb(skipped);
        return Unit(Slice, bits);
    }

    private static void SliceHeader(BitWriter bits, uint type, uint frame)
    {
        // The first macroblock, the type, the picture parameter set.
        bits.Golomb(0);
        bits.Golomb(type);
        bits.Golomb(0);
        bits.Bits(frame, FrameNumberBits);
    }

    private static void EndOfHeader(BitWriter bits)
    {
        // The quantizer does not change; the deblocking filter is off.
        bits.Golomb(0);
        bits.Golomb(1);
    }

    private static void Samples(BitWriter bits, Tile tile)
    {
        bits.Align(0);
        for (int y = 0; y < Tile.Size; y++)
        {
            for (int x = 0; x < Tile.Size; x++)
                bits.Repeat(tile.LumaAt(x, y), 1);
        }
        const int Chroma = Tile.Size * Tile.Size / 4;
        bits.Repeat(tile.Blue, Chroma);
        bits.Repeat(tile.Red, Chroma);
    }

    private static byte[] Sequence()
    {
        BitWriter bits = new();
        foreach (byte one in ProfileAndLevel)
            bits.Bits(one, 8);
        bits.Golomb(0);
        bits.Golomb(FrameNumberBits - 4);
        // Pictures are shown in the order in which they are sent; one of them is a reference.
        bits.Golomb(2);
        bits.Golomb(1);
        bits.Bits(0, 1);
        bits.Golomb(TestPicture.Columns - 1);
        bits.Golomb(TestPicture.Rows - 1);
        // Whole frames, 8x8 inference, and a rectangle that cuts the last lines, in steps of two.
        bits.Bits(0b111, 3);
        bits.Golomb(0);
        bits.Golomb(0);
        bits.Golomb(0);
        bits.Golomb(((TestPicture.Rows * Tile.Size) - TestPicture.Height) / 2);
        bits.Bits(0, 1);
        return Unit(SequenceUnit, bits);
    }

    private static byte[] Picture()
    {
        BitWriter bits = new();
        bits.Golomb(0);
        bits.Golomb(0);
        // Variable-length codes, no order of fields, one slice group, one reference in each list, no weights.
        bits.Bits(0b00, 2);
        bits.Golomb(0);
        bits.Golomb(0);
        bits.Golomb(0);
        bits.Bits(0b000, 3);
        // The quantizers, which no macroblock uses.
        bits.Golomb(0);
        bits.Golomb(0);
        bits.Golomb(0);
        // Slices say whether they are filtered.
        bits.Bits(0b100, 3);
        return Unit(PictureUnit, bits);
    }

    // A unit must not contain the codes at which a decoder looks for the next one: a 3 breaks them up.
    private static byte[] Unit(byte header, BitWriter bits)
    {
        bits.Bits(1, 1);
        bits.Align(0);
        List<byte> unit = [header];
        int zeros = 0;
        foreach (byte one in bits.Bytes)
        {
            if (zeros == 2 && one <= 3)
            {
                unit.Add(3);
                zeros = 0;
            }
            unit.Add(one);
            zeros = one == 0 ? zeros + 1 : 0;
        }
        return [.. unit];
    }
}
