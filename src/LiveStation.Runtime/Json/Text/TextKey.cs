using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace LiveStation.Runtime.Json.Text;

/// <summary>
/// The length, the beginning and the end of a text. Up to 16 bytes, the key contains the complete text.
/// </summary>
/// <remarks>The key of a longer text is nearly always unique.</remarks>
internal readonly struct TextKey
{
    /// <summary>The maximum number of bytes of a text that its key contains completely.</summary>
    public const int Whole = 2 * sizeof(ulong);

    private readonly ulong _begin;
    private readonly ulong _end;
    private readonly int _length;

    private TextKey(ulong begin, ulong end, int length)
    {
        _begin = begin;
        _end = end;
        _length = length;
    }

    /// <summary>A hash code of the key.</summary>
    public int Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ulong hash = unchecked((_begin ^ (_end << 1) ^ (_end >> 63) ^ (uint)_length) * 0x9E3779B97F4A7C15);
            return (int)(hash >> 40);
        }
    }

    /// <summary>Creates the key of a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextKey Of(ReadOnlySpan<byte> entry) => entry.Length >= sizeof(ulong)
        ? new TextKey(
            BinaryPrimitives.ReadUInt64LittleEndian(entry),
            BinaryPrimitives.ReadUInt64LittleEndian(entry.Slice(entry.Length - sizeof(ulong))),
            entry.Length)
        : OfShort(entry);

    /// <summary>Returns whether two keys are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(in TextKey other) => _begin == other._begin && _end == other._end && _length == other._length;

    private static TextKey OfShort(ReadOnlySpan<byte> entry)
    {
        if (entry.Length >= sizeof(uint))
        {
            return new TextKey(
                BinaryPrimitives.ReadUInt32LittleEndian(entry),
                BinaryPrimitives.ReadUInt32LittleEndian(entry.Slice(entry.Length - sizeof(uint))),
                entry.Length);
        }
        ulong bytes = 0;
        foreach (byte part in entry)
            bytes = (bytes << 8) | part;
        return new TextKey(bytes, 0, entry.Length);
    }
}
