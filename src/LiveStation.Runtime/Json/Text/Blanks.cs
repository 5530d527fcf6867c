using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace LiveStation.Runtime.Json.Text;

/// <summary>Skips JSON white space: spaces, tabs and line breaks.</summary>
internal static class Blanks
{
    /// <summary>Returns the position of the next byte that is not white space; the length if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Skip(ReadOnlySpan<byte> utf8, int position) =>
        (uint)position < (uint)utf8.Length && utf8[position] > ' ' ? position : SkipRun(utf8, position);

    private static int SkipRun(ReadOnlySpan<byte> utf8, int position)
    {
#if NET
        // Indentation is a line break and some spaces. 16 bytes are compared at once.
        if (Vector128.IsHardwareAccelerated && position <= utf8.Length - Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(utf8), (nuint)position);
            Vector128<byte> blanks = Vector128.Equals(bytes, Vector128.Create((byte)' '))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\n'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\r'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\t'));
            uint others = ~blanks.ExtractMostSignificantBits() & 0xFFFF;
            if (others != 0)
                return position + BitOperations.TrailingZeroCount(others);
            position += Vector128<byte>.Count;
        }
#endif
        while ((uint)position < (uint)utf8.Length
            && utf8[position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            position++;
        }
        return position;
    }
}
