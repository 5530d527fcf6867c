#if NET
using System.Buffers;
using System.Text.Unicode;
#endif

namespace LiveStation.Runtime.Json.Text;

/// <summary>Texts that JSON can hold as they are.</summary>
internal static class PlainText
{
#if NET
    // What JSON demands, and the control behind ASCII. All of it ASCII: sets with other characters are searched slower.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\\u007F");

    /// <summary>Writes a text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">Where to, with room for three bytes a character.</param>
    /// <param name="length">How many bytes were written.</param>
    /// <returns>False when something in it must be escaped, or half a surrogate pair.</returns>
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
        // Characters that end a line in some readers.
        return !text.AsSpan().ContainsAny('\u2028', '\u2029')
            && Utf8.FromUtf16(text, utf8, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done;
    }
#else
    /// <summary>Writes a text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">Where to, with room for three bytes a character.</param>
    /// <param name="length">How many bytes were written.</param>
    /// <returns>False when something in it must be escaped, or is no ASCII: older frameworks have no fast way for it.</returns>
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
