namespace LiveStation.Emulator.Media;

/// <summary>A square of a picture: one colour, and a character on it.</summary>
/// <param name="Luma">The brightness, from 16 to 235.</param>
/// <param name="Blue">The blue difference, from 16 to 240; 128 for grey.</param>
/// <param name="Red">The red difference, from 16 to 240; 128 for grey.</param>
/// <param name="Character">A digit or a colon; a space for none.</param>
internal readonly record struct Tile(byte Luma, byte Blue, byte Red, char Character = ' ')
{
    /// <summary>The width and height in pixels, which are those of a macroblock of H.264.</summary>
    public const int Size = 16;

    private const byte Light = 235;
    private const int Columns = 5, Rows = 7, Scale = 2;
    private const int Left = (Size - (Columns * Scale)) / 2, Top = (Size - (Rows * Scale)) / 2;

    // Five bits a row, from the top, for 0 to 9 and the colon.
    private static readonly byte[][] Shapes =
    [
        [0b01110, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01110],
        [0b00100, 0b01100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110],
        [0b01110, 0b10001, 0b00001, 0b00110, 0b01000, 0b10000, 0b11111],
        [0b01110, 0b10001, 0b00001, 0b00110, 0b00001, 0b10001, 0b01110],
        [0b00010, 0b00110, 0b01010, 0b10010, 0b11111, 0b00010, 0b00010],
        [0b11111, 0b10000, 0b11110, 0b00001, 0b00001, 0b10001, 0b01110],
        [0b01110, 0b10000, 0b10000, 0b11110, 0b10001, 0b10001, 0b01110],
        [0b11111, 0b00001, 0b00010, 0b00100, 0b00100, 0b00100, 0b00100],
        [0b01110, 0b10001, 0b10001, 0b01110, 0b10001, 0b10001, 0b01110],
        [0b01110, 0b10001, 0b10001, 0b01111, 0b00001, 0b00001, 0b01110],
        [0b00000, 0b00100, 0b00100, 0b00000, 0b00100, 0b00100, 0b00000],
    ];

    /// <summary>Returns the brightness of a pixel.</summary>
    /// <param name="x">The column in the tile.</param>
    /// <param name="y">The row in the tile.</param>
    public byte LumaAt(int x, int y)
    {
        int column = x - Left, row = y - Top;
        if (Character == ' ' || column is < 0 or >= Columns * Scale || row is < 0 or >= Rows * Scale)
            return Luma;
        byte[] shape = Shapes[Character - '0'];
        return (shape[row / Scale] >> (Columns - 1 - (column / Scale)) & 1) == 1 ? Light : Luma;
    }
}
