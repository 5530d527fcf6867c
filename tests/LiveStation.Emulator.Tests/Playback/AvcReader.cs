namespace LiveStation.Emulator.Tests.Playback;

/// <summary>
/// Decodes the part of H.264 that the emulator writes, and fails at everything else. The layout is that of ITU-T H.264, 7.3.
/// </summary>
internal sealed class AvcReader
{
    private readonly int _columns, _rows;
    private byte[] _payload = [];
    private int _bit;

    public AvcReader(byte[] sequence, byte[] picture)
    {
        sequence[0].ShouldBe((byte)0x67);
        Open(sequence);
        Bits(8).ShouldBe(66, "Baseline profile.");
        Bits(16);
        Golomb();
        Golomb().ShouldBe(0, "A frame number of 4 bits.");
        Golomb().ShouldBe(2, "Output in the order of decoding.");
        Golomb();
        Bits(1);
        (_columns, _rows) = (Golomb() + 1, Golomb() + 1);
        Bits(3).ShouldBe(0b111, "Frames, and a rectangle that cuts.");
        (Golomb(), Golomb(), Golomb()).ShouldBe((0, 0, 0));
        Height = (_rows * 16) - (Golomb() * 2);
        Bits(1).ShouldBe(0);
        End();
        picture[0].ShouldBe((byte)0x68);
        Open(picture);
        (Golomb(), Golomb(), Bits(2)).ShouldBe((0, 0, 0), "Codes of variable length.");
        (Golomb(), Golomb(), Golomb(), Bits(3)).ShouldBe((0, 0, 0, 0));
        (Golomb(), Golomb(), Golomb(), Bits(3)).ShouldBe((0, 0, 0, 0b100));
        End();
    }

    public int Width => _columns * 16;

    public int Height { get; }

    /// <summary>The macroblocks that the last picture contained.</summary>
    public int Coded { get; private set; }

    /// <summary>Decodes a picture, and returns its macroblocks: 256 values of brightness, then the two colours.</summary>
    public IReadOnlyList<(byte[] Luma, byte Blue, byte Red)> Decode(
        byte[] unit, int frame, IReadOnlyList<(byte[] Luma, byte Blue, byte Red)>? before)
    {
        bool isKey = before is null;
        unit[0].ShouldBe(isKey ? (byte)0x65 : (byte)0x41);
        Open(unit);
        (Golomb(), Golomb(), Golomb()).ShouldBe((0, isKey ? 7 : 5, 0));
        Bits(4).ShouldBe(frame);
        if (isKey)
            Golomb();
        Bits(isKey ? 2 : 3).ShouldBe(0);
        (Golomb(), Golomb()).ShouldBe((0, 1), "No deblocking.");
        List<(byte[] Luma, byte Blue, byte Red)> blocks = [];
        Coded = 0;
        while (blocks.Count < _columns * _rows)
        {
            for (int skipped = isKey ? 0 : Golomb(); skipped > 0; skipped--)
                blocks.Add(before![blocks.Count]);
            if (blocks.Count == _columns * _rows)
                break;
            Golomb().ShouldBe(isKey ? 25 : 30, "I_PCM");
            while (_bit % 8 != 0)
                Bits(1).ShouldBe(0);
            byte[] luma = Samples(256), blue = Samples(64), red = Samples(64);
            (blue.Distinct().Count(), red.Distinct().Count()).ShouldBe((1, 1));
            blocks.Add((luma, blue[0], red[0]));
            Coded++;
        }
        End();
        return blocks;
    }

    private void Open(byte[] unit)
    {
        List<byte> payload = [];
        for (int i = 1; i < unit.Length; i++)
        {
            bool isAfterZeros = i > 2 && unit[i - 1] == 0 && unit[i - 2] == 0;
            if (isAfterZeros && unit[i] == 3)
                continue;
            (isAfterZeros && unit[i] < 3).ShouldBeFalse("A start code in a unit.");
            payload.Add(unit[i]);
        }
        (_payload, _bit) = ([.. payload], 0);
    }

    private void End()
    {
        Bits(1).ShouldBe(1);
        while (_bit < _payload.Length * 8)
            Bits(1).ShouldBe(0);
    }

    private byte[] Samples(int count) => [.. Enumerable.Range(0, count).Select(_ => (byte)Bits(8))];

    private int Bits(int count)
    {
        int value = 0;
        for (; count > 0; count--, _bit++)
            value = (value << 1) | (_payload[_bit / 8] >> (7 - (_bit % 8)) & 1);
        return value;
    }

    private int Golomb()
    {
        int zeros = 0;
        while (Bits(1) == 0)
            zeros++;
        return (1 << zeros) - 1 + Bits(zeros);
    }
}
