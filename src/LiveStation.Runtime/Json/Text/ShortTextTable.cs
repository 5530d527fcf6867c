#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LiveStation.Runtime.Json.Text;

/// <summary>Maps texts of at most 31 bytes to numbers without extracting them from a JSON document.</summary>
/// <remarks>
/// A text and its closing quote are compared as two vectors, in which all following bytes are zero. No branch depends on
/// the length, because it often differs from that of the last text, and a wrong prediction would take longer than all
/// comparisons.
/// </remarks>
internal sealed class ShortTextTable
{
    private const int Half = 16;
    private const int Whole = 2 * Half;
    private const int FewestSlots = 4;

    // Open addressing, as in TextTable.
    private readonly Slot[] _slots;

    /// <summary>Initializes an empty table.</summary>
    /// <param name="count">The maximum number of texts.</param>
    public ShortTextTable(int count) =>
        _slots = new Slot[Math.Max(FewestSlots, (int)BitOperations.RoundUpToPowerOf2((uint)count * 2))];

    // A mask of 32 bytes begins at each of the first 32 positions. It keeps the bytes up to the middle.
    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Adds a text. A text that is too long is omitted.</summary>
    /// <param name="text">The text, which JSON can contain without escape sequences.</param>
    /// <param name="value">A number that is not negative.</param>
    public void Add(ReadOnlySpan<byte> text, int value)
    {
        if (text.Length >= Whole)
            return;
        Span<byte> quoted = stackalloc byte[Whole];
        quoted.Clear();
        text.CopyTo(quoted);
        quoted[text.Length] = (byte)'"';
        Vector128<byte> first = Vector128.Create<byte>(quoted);
        Vector128<byte> second = Vector128.Create<byte>(quoted.Slice(Half));
        int place = PlaceOf(first, second);
        while (_slots[place].Number > 0)
            place = (place + 1) & (_slots.Length - 1);
        _slots[place] = new Slot { First = first, Second = second, Number = value + 1 };
    }

    /// <summary>Tries to find a text.</summary>
    /// <param name="bytes">The text, its closing quote and the following bytes.</param>
    /// <param name="length">The length of the text in bytes.</param>
    /// <param name="value">The number of the text.</param>
    /// <returns>
    /// False if the table does not contain the text, or the document ends within 32 bytes; otherwise, true.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ReadOnlySpan<byte> bytes, out int length, out int value)
    {
        length = 0;
        value = 0;
        if (!Vector128.IsHardwareAccelerated || bytes.Length < Whole)
            return false;
        ref byte start = ref MemoryMarshal.GetReference(bytes);
        Vector128<byte> first = Vector128.LoadUnsafe(ref start);
        Vector128<byte> second = Vector128.LoadUnsafe(ref start, Half);
        Vector128<byte> quote = Vector128.Create((byte)'"');
        uint quotes = Vector128.Equals(first, quote).ExtractMostSignificantBits()
            | (Vector128.Equals(second, quote).ExtractMostSignificantBits() << Half);
        if (quotes == 0)
            return false;
        length = BitOperations.TrailingZeroCount(quotes);
        ref byte mask = ref Unsafe.Add(ref MemoryMarshal.GetReference(Masks), Whole - 1 - length);
        first &= Vector128.LoadUnsafe(ref mask);
        second &= Vector128.LoadUnsafe(ref mask, Half);
        Slot[] slots = _slots;
        for (int place = PlaceOf(first, second); ; place = (place + 1) & (slots.Length - 1))
        {
            ref readonly Slot slot = ref slots[place];
            if (((first ^ slot.First) | (second ^ slot.Second)) == Vector128<byte>.Zero)
            {
                value = slot.Number - 1;
                return true;
            }
            if (slot.Number == 0)
                return false;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(Vector128<byte> first, Vector128<byte> second)
    {
        Vector128<ulong> both = first.AsUInt64() ^ (second.AsUInt64() << 1);
        ulong hash = unchecked((both.ToScalar() ^ BitOperations.RotateLeft(both.GetElement(1), 29)) * 0x9E3779B97F4A7C15);
        return (int)(hash >> 40) & (_slots.Length - 1);
    }

    private struct Slot
    {
        public Vector128<byte> First;
        public Vector128<byte> Second;

        // 1 more than the number; 0 if the slot is free.
        public int Number;
    }
}
#endif
