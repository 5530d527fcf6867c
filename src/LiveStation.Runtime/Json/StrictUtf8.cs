using System.Text;

namespace LiveStation.Runtime;

/// <summary>UTF-8 that refuses what is none, where the framework's own would put a question mark.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true);

    /// <summary>The bytes of a text.</summary>
    /// <exception cref="EncoderFallbackException">The text has half a surrogate pair in it.</exception>
    public static byte[] BytesOf(string text) => Encoding.GetBytes(text);

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
