using LiveStation.Emulator.Clocks;

namespace LiveStation.Emulator.Media;

/// <summary>
/// The picture of a pretended stream at a moment: colour bars, a light that moves every half second, and a clock in Korea Standard Time.
/// </summary>
internal sealed class TestPicture
{
    /// <summary>The width in pixels.</summary>
    public const int Width = Columns * Tile.Size;

    /// <summary>The height in pixels. The last tiles are cut.</summary>
    public const int Height = 72;

    /// <summary>The number of tiles in a row.</summary>
    public const int Columns = 8;

    /// <summary>The number of rows of tiles.</summary>
    public const int Rows = 5;

    private const int LightRow = 2, ClockRow = 3;

    private static readonly Tile Dark = new(32, 128, 128);
    private static readonly Tile Light = new(180, 128, 128);

    // White, yellow, cyan, green, magenta, red, blue, black.
    private static readonly Tile[] Bars =
    [
        new(235, 128, 128), new(210, 16, 146), new(170, 166, 16), new(145, 54, 34),
        new(106, 202, 222), new(81, 90, 240), new(41, 240, 110), new(16, 128, 128),
    ];

    private readonly Tile[] _tiles = new Tile[Rows * Columns];

    /// <summary>Initializes a new instance of the <see cref="TestPicture"/> class.</summary>
    /// <param name="moment">The moment that the picture shows.</param>
    public TestPicture(DateTimeOffset moment)
    {
        string clock = KoreanTime.Clock(moment);
        int light = (int)(moment.ToUnixTimeMilliseconds() / AvcVideo.FrameMilliseconds % Columns);
        for (int i = 0; i < _tiles.Length; i++)
        {
            (int row, int column) = Math.DivRem(i, Columns);
            _tiles[i] = row switch
            {
                < LightRow => Bars[column],
                LightRow when column == light => Light,
                ClockRow => Dark with { Character = clock[column] },
                _ => Dark,
            };
        }
    }

    /// <summary>The tiles, row by row.</summary>
    public IReadOnlyList<Tile> Tiles => _tiles;

    /// <summary>Returns the tile of a pixel.</summary>
    /// <param name="x">The column of the pixel.</param>
    /// <param name="y">The row of the pixel.</param>
    public Tile TileAt(int x, int y) => _tiles[(y / Tile.Size * Columns) + (x / Tile.Size)];
}
