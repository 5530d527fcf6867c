#if NET
using System.Buffers;
using System.Text.Unicode;
#endif

namespace LiveStation.Runtime.Json.Text;

/// <summary>Encodes text that JSON can contain without escape sequences.</summary>
internal static class PlainText
{
#if NET
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
        length = 0;
        if (text.AsSpan().ContainsAny(Escaped))
            return false;
        return System.Text.Ascii.FromUtf16(text, utf8, out length) == OperationStatus.Done
            || TryEncodeAny(text, utf8, out length);
    }

    private static bool TryEncodeAny(string text, Span<byte> utf8, out int length)
    {
        length = 0;
        // Some readers treat these characters as line breaks.
        return !text.AsSpan().ContainsAny('\u2028', '\u2029')
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
