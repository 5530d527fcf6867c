using System.Text;
#if NET
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;
#else
using LiveStation.Runtime.Ground;
#endif

namespace LiveStation.Runtime.Json.Text;

/// <summary>Finds the end of strings and converts them.</summary>
internal static class TextScan
{
    /// <summary>Finds the first quote, backslash or control character.</summary>
    /// <param name="utf8">The text and the following bytes.</param>
    /// <param name="isAscii">Whether all bytes before the position are ASCII.</param>
    /// <returns>The position; the length if there is none.</returns>
    public static int EndOf(ReadOnlySpan<byte> utf8, out bool isAscii)
    {
        int i = 0;
        int high = 0;
#if NET
        // One pass for both results. Most texts are short, and a second pass would take as long as the first.
        ref byte start = ref MemoryMarshal.GetReference(utf8);
        for (; Vector128.IsHardwareAccelerated && i <= utf8.Length - 2 * Vector128<byte>.Count; i += 2 * Vector128<byte>.Count)
        {
            Vector128<byte> first = Vector128.LoadUnsafe(ref start, (nuint)i);
            Vector128<byte> second = Vector128.LoadUnsafe(ref start, (nuint)(i + Vector128<byte>.Count));
            Vector128<byte> quote = Vector128.Create((byte)'"');
            uint quotes = Bits(Vector128.Equals(first, quote), Vector128.Equals(second, quote));
            uint others = Bits(OthersOf(first), OthersOf(second));
            uint highBits = Bits(first, second);
            // The bytes before the first quote, or all.
            uint before = (quotes - 1) & ~quotes;
            if ((others & before) != 0)
                break;
            high |= (int)(highBits & before);
            if (quotes != 0)
            {
                isAscii = high == 0;
                return i + BitOperations.TrailingZeroCount(quotes);
            }
        }
        // The last bytes of a document, which often ends with a string.
        if (Vector128.IsHardwareAccelerated && i <= utf8.Length - Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref start, (nuint)i);
            uint quotes = Vector128.Equals(bytes, Vector128.Create((byte)'"')).ExtractMostSignificantBits();
            uint before = (quotes - 1) & ~quotes;
            if (quotes != 0 && (OthersOf(bytes).ExtractMostSignificantBits() & before) == 0)
            {
                isAscii = (high | (int)(bytes.ExtractMostSignificantBits() & before)) == 0;
                return i + BitOperations.TrailingZeroCount(quotes);
            }
        }
#endif
        for (; i < utf8.Length && utf8[i] is >= (byte)' ' and not ((byte)'"' or (byte)'\\'); i++)
            high |= utf8[i] & 0x80;
        isAscii = high == 0;
        return i;
    }

#if NET
    /// <summary>Finds backslashes and control characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> OthersOf(Vector128<byte> bytes) =>
        Vector128.Equals(bytes, Vector128.Create((byte)'\\')) | Vector128.LessThan(bytes, Vector128.Create((byte)' '));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(Vector128<byte> first, Vector128<byte> second) =>
        first.ExtractMostSignificantBits() | (second.ExtractMostSignificantBits() << Vector128<byte>.Count);
#endif

    /// <summary>Finds the first quote. Returns a negative number if there is none.</summary>
    public static int EndOfWord(ReadOnlySpan<byte> utf8)
    {
#if NET
        // Enum values are short. Most end within the first 16 bytes, and a call would take longer than comparing these.
        if (Vector128.IsHardwareAccelerated && utf8.Length >= Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(utf8));
            uint found = Vector128.Equals(bytes, Vector128.Create((byte)'"')).ExtractMostSignificantBits();
            if (found != 0)
                return BitOperations.TrailingZeroCount(found);
        }
#endif
        return utf8.IndexOf((byte)'"');
    }

    /// <summary>Converts bytes to text; returns null if they are not valid UTF-8.</summary>
    public static string? ToText(ReadOnlySpan<byte> utf8) => ToText(utf8, isAscii: false);

#if NET
    // Longer texts are rare and should not be stored on the stack.
    private const int MostOnStack = 512;

    /// <summary>Converts bytes to text; returns null if they are not valid UTF-8.</summary>
    public static string? ToText(ReadOnlySpan<byte> utf8, bool isAscii) => isAscii ? OfAscii(utf8) : OfAny(utf8);

    // Not inlined, because its variables would have to be initialized for ASCII too.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? OfAny(ReadOnlySpan<byte> utf8) =>
        utf8.Length <= MostOnStack ? OnStack(utf8)
            : Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8)
            : null;

    private static string OfAscii(ReadOnlySpan<byte> utf8) =>
#if NET9_0_OR_GREATER
        string.Create(utf8.Length, utf8, static (text, bytes) => Widen(bytes, text));
#else
        Encoding.Latin1.GetString(utf8);
#endif

#if NET9_0_OR_GREATER
    private static void Widen(ReadOnlySpan<byte> ascii, Span<char> text)
    {
        int last = ascii.Length - Vector128<byte>.Count;
        if (!Vector128.IsHardwareAccelerated || last < 0)
        {
            for (int i = 0; i < ascii.Length && i < text.Length; i++)
                text[i] = (char)ascii[i];
            return;
        }
        ref byte from = ref MemoryMarshal.GetReference(ascii);
        ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (int i = 0; i < last; i += Vector128<byte>.Count)
            WidenBlock(ref from, ref to, (nuint)i);
        // The last block overlaps the one before it.
        WidenBlock(ref from, ref to, (nuint)last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenBlock(ref byte from, ref ushort to, nuint at)
    {
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref from, at);
        Vector128.WidenLower(bytes).StoreUnsafe(ref to, at);
        Vector128.WidenUpper(bytes).StoreUnsafe(ref to, at + (nuint)Vector128<ushort>.Count);
    }
#endif

    // Validating, counting and converting would be three passes. This is one pass and a copy.
    private static string? OnStack(ReadOnlySpan<byte> utf8)
    {
        Span<char> text = stackalloc char[MostOnStack];
        OperationStatus status = Utf8.ToUtf16(utf8, text, out _, out int length, replaceInvalidSequences: false);
        return status == OperationStatus.Done ? new string(text.Slice(0, length)) : null;
    }
#else
    /// <summary>Converts bytes to text; returns null if they are not valid UTF-8.</summary>
    public static string? ToText(ReadOnlySpan<byte> utf8, bool isAscii) =>
        isAscii ? Encoding.ASCII.GetString(utf8.ToArray()) : StrictUtf8.TextOf(utf8);
#endif
}
