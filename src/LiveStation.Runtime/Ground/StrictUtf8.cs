using System.Text;

namespace LiveStation.Runtime.Ground;

/// <summary>Converts UTF-8 and rejects invalid data, which the default encoding of the framework replaces.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true);

    /// <summary>Returns the UTF-8 bytes of a text.</summary>
    /// <exception cref="EncoderFallbackException">The text contains an unpaired surrogate.</exception>
    public static byte[] BytesOf(string text) => Encoding.GetBytes(text);

    /// <summary>Returns the text of UTF-8 bytes; null if they are not valid UTF-8.</summary>
    public static string? TextOf(ReadOnlySpan<byte> utf8)
    {
        try
        {
#if NET
            return Encoding.GetString(utf8);
#else
            return Encoding.GetString(utf8.ToArray());
#endif
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Returns whether bytes are valid UTF-8.</summary>
    public static bool IsText(byte[] bytes)
    {
        try
        {
            Encoding.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
