#if NET
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;
#endif

namespace LiveStation.Runtime.Json.Text;

/// <summary>Encodes text that JSON can contain without escape sequences.</summary>
internal static class PlainText
{
#if NET
    private const int Block = 8;

    // The characters that JSON requires, and DEL. Only ASCII, because sets with other characters are searched more
    // slowly.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\\u007F");

    /// <summary>Tries to encode a text as UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">The destination with 3 bytes per character.</param>
    /// <param name="length">The number of written bytes.</param>
    /// <returns>False if a character must be escaped or is an unpaired surrogate; otherwise, true.</returns>
    public static bool TryEncode(string text, Span<byte> utf8, out int length)
    {
        length = text.Length;
        return TryEncodeAscii(text, utf8.Slice(0, length)) || TryEncodeAny(text, utf8, out length);
    }

    /// <summary>Encodes ASCII. One pass checks and converts, because most texts are short.</summary>
    private static bool TryEncodeAscii(string text, Span<byte> utf8)
    {
        if (!Vector128.IsHardwareAccelerated || text.Length < Block)
            return TryEncodeShort(text, utf8);
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        ref byte to = ref MemoryMarshal.GetReference(utf8);
        Vector128<ushort> others = Vector128<ushort>.Zero;
        int i = 0;
        for (; i <= text.Length - (2 * Block); i += 2 * Block)
        {
            Vector128<ushort> first = Vector128.LoadUnsafe(ref from, (nuint)i);
            Vector128<ushort> second = Vector128.LoadUnsafe(ref from, (nuint)(i + Block));
            others |= OthersOf(first) | OthersOf(second);
            Vector128.Narrow(first, second).StoreUnsafe(ref to, (nuint)i);
        }
        if (text.Length - i > Block)
            others |= EncodeBlock(ref from, ref to, (nuint)i);
        // The last block overlaps the one before it.
        if (text.Length > i)
            others |= EncodeBlock(ref from, ref to, (nuint)(text.Length - Block));
        return others == Vector128<ushort>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> EncodeBlock(ref ushort from, ref byte to, nuint at)
    {
        Vector128<ushort> block = Vector128.LoadUnsafe(ref from, at);
        Vector128.Narrow(block, block).GetLower().StoreUnsafe(ref to, at);
        return OthersOf(block);
    }

    /// <summary>Finds the characters that are not ASCII or must be escaped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> OthersOf(Vector128<ushort> block) =>
        Vector128.GreaterThan(block - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
        | Vector128.Equals(block, Vector128.Create((ushort)'"'))
        | Vector128.Equals(block, Vector128.Create((ushort)'\\'));

    private static bool TryEncodeShort(string text, Span<byte> utf8)
    {
        for (int i = 0; i < text.Length && i < utf8.Length; i++)
        {
            char c = text[i];
            if (c is < ' ' or '"' or '\\' or > '~')
                return false;
            utf8[i] = (byte)c;
        }
        return true;
    }

    private static bool TryEncodeAny(string text, Span<byte> utf8, out int length)
    {
        length = 0;
        // Some readers treat the last two characters as line breaks.
        return !text.AsSpan().ContainsAny(Escaped) && !text.AsSpan().ContainsAny('\u2028', '\u2029')
            && Utf8.FromUtf16(text, utf8, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done;
    }
#else
    /// <summary>Tries to encode a text as UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">The destination with 3 bytes per character.</param>
    /// <param name="length">The number of written bytes.</param>
    /// <returns>
    /// False if a character must be escaped or is not ASCII. Older frameworks have no fast conversion of such text.
    /// </returns>
    public static bool TryEncode(string text, Span<byte> utf8, out int length)
    {
        length = 0;
        foreach (char c in text)
        {
            if (c is < ' ' or '"' or '\\' or >= '\u007F')
                return false;
            utf8[length++] = (byte)c;
        }
        return true;
    }
#endif
}
