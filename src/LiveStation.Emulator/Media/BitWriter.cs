namespace LiveStation.Emulator.Media;

/// <summary>Writes bits, the most significant first.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _bytes = [];
    private int _pending;
    private int _count;

    /// <summary>The whole bytes so far.</summary>
    public IReadOnlyList<byte> Bytes => _bytes;

    /// <summary>Whether the next bit is the first of a byte.</summary>
    public bool IsAligned => _count == 0;

    /// <summary>Writes a number with a fixed number of bits.</summary>
    /// <param name="value">The number.</param>
    /// <param name="count">The number of bits, from 0 to 32.</param>
    public void Bits(uint value, int count)
    {
        for (int i = count - 1; i >= 0; i--)
        {
            _pending = (_pending << 1) | (int)((value >> i) & 1);
            if (++_count < 8)
                continue;
            _bytes.Add((byte)_pending);
            (_pending, _count) = (0, 0);
        }
    }

    /// <summary>
    /// Writes a number in the Exp-Golomb code of H.264: the number plus one, after one zero less than it has bits.
    /// </summary>
    /// <param name="value">The number.</param>
    public void Golomb(uint value)
    {
        int length = 32 - System.Numerics.BitOperations.LeadingZeroCount(value + 1);
        Bits(0, length - 1);
        Bits(value + 1, length);
    }

    /// <summary>Writes bits until the next byte begins.</summary>
    /// <param name="bit">The bit, 0 or 1.</param>
    public void Align(uint bit)
    {
        while (!IsAligned)
            Bits(bit, 1);
    }

    /// <summary>Writes whole bytes. The writer must be aligned.</summary>
    /// <param name="value">The byte.</param>
    /// <param name="count">How often it is written.</param>
    public void Repeat(byte value, int count) => _bytes.AddRange(Enumerable.Repeat(value, count));
}
