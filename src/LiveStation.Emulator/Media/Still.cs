namespace LiveStation.Emulator.Media;

/// <summary>Writes a picture as JPEG. It consists of blocks of one colour, which need no transform.</summary>
internal static class Still
{
    private const int Block = 8;

    // A block of one colour is 8 times its value: divided by this, the value itself remains.
    private const byte Quantizer = 8;

    // The codes for the number of bits of a value: all have the same length, as there are fewer than 16.
    private const int Sizes = 12, CodeLength = 4;
    private const int Components = 3;

    /// <summary>Returns a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="width">The width in pixels. It is rounded down to whole blocks.</param>
    public static byte[] Jpeg(TestPicture picture, int width)
    {
        int columns = width / Block;
        int rows = columns * TestPicture.Height / TestPicture.Width;
        ByteWriter file = new();
        WriteHeader(file, columns * Block, rows * Block);
        BitWriter bits = new();
        Span<int> before = stackalloc int[Components];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                Range across = Part(column, columns, TestPicture.Width), down = Part(row, rows, TestPicture.Height);
                Tile tile = picture.TileAt(across.Start.Value, down.Start.Value);
                Difference(bits, ref before[0], Full(Average(picture, across, down) - 16, 219) - 128);
                Difference(bits, ref before[1], Full(tile.Blue - 128, 224));
                Difference(bits, ref before[2], Full(tile.Red - 128, 224));
            }
        }
        bits.Align(1);
        foreach (byte one in bits.Bytes)
        {
            file.Bytes(one);
            // Otherwise, the byte would begin a marker.
            if (one == 0xFF)
                file.Bytes(0);
        }
        file.Number16(0xFFD9);
        return file.ToArray();
    }

    private static Range Part(int index, int count, int length) => (index * length / count)..((index + 1) * length / count);

    // In a small picture, a block stands for several pixels.
    private static int Average(TestPicture picture, Range across, Range down)
    {
        int sum = 0, count = 0;
        for (int y = down.Start.Value; y < down.End.Value; y++)
        {
            for (int x = across.Start.Value; x < across.End.Value; x++, count++)
                sum += picture.TileAt(x, y).LumaAt(x % Tile.Size, y % Tile.Size);
        }
        return sum / count;
    }

    // Video uses a part of the range, JPEG all of it.
    private static int Full(int value, int range) => Math.Clamp((int)Math.Round(value * 255.0 / range), -128, 255);

    private static void Difference(BitWriter bits, ref int before, int value)
    {
        int difference = value - before;
        before = value;
        int size = 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)Math.Abs(difference));
        bits.Bits((uint)size, CodeLength);
        // A negative number is written as the one below it, without the sign.
        bits.Bits((uint)(difference < 0 ? difference - 1 : difference), size);
        // The rest of the block is 0: its only code has one bit.
        bits.Bits(0, 1);
    }

    private static void WriteHeader(ByteWriter file, int width, int height)
    {
        file.Number16(0xFFD8);
        file.Bytes(0xFF, 0xE0, 0, 16);
        file.Text("JFIF");
        file.Bytes(0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
        file.Bytes(0xFF, 0xDB, 0, 67, 0);
        for (int i = 0; i < Block * Block; i++)
            file.Bytes(Quantizer);
        file.Bytes(0xFF, 0xC0, 0, 17, 8);
        file.Number16(height);
        file.Number16(width);
        file.Bytes(Components, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0);
        file.Bytes(0xFF, 0xC4, 0, 19 + Sizes, 0x00, 0, 0, 0, Sizes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (byte i = 0; i < Sizes; i++)
            file.Bytes(i);
        file.Bytes(0xFF, 0xC4, 0, 20, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        file.Bytes(0xFF, 0xDA, 0, 12, Components, 1, 0, 2, 0, 3, 0, 0, 63, 0);
    }
}
