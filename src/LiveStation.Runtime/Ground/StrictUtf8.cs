using System.Text;

namespace LiveStation.Runtime.Ground;

/// <summary>UTF-8 that refuses what is none, where the framework's own would put a question mark.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true);

    /// <summary>The bytes of a text.</summary>
    /// <exception cref="EncoderFallbackException">The text has half a surrogate pair in it.</exception>
    public static byte[] BytesOf(string text) => Encoding.GetBytes(text);

    /// <summary>The text of bytes; null when they are no UTF-8.</summary>
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

    /// <summary>Whether bytes are UTF-8.</summary>
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
