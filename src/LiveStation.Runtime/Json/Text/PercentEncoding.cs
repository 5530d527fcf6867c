using System.Text;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Json.Text;

/// <summary>
/// Percent-encoding of RFC 3986: UTF-8, upper-case digits, only unreserved characters left as they are.
/// </summary>
/// <remarks>
/// Not the framework's: older ones leave <c>!*'()</c> alone, and all replace half a surrogate pair silently.
/// </remarks>
internal static class PercentEncoding
{
    private const string Digits = "0123456789ABCDEF";

    /// <summary>Encodes a text, unless it has half a surrogate pair in it.</summary>
    public static bool TryEncode(string text, out string encoded)
    {
        try
        {
            encoded = Encode(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            encoded = "";
            return false;
        }
    }

    /// <summary>Encodes a text; a text that needs none comes back itself.</summary>
    /// <exception cref="ArgumentException">The text has half a surrogate pair in it.</exception>
    public static string Encode(string text)
    {
        int plain = 0;
        while (plain < text.Length && IsUnreserved(text[plain]))
            plain++;
        if (plain == text.Length)
            return text;
        StringBuilder encoded = new(text.Length * 3);
        foreach (byte part in StrictUtf8.BytesOf(text))
        {
            if (IsUnreserved((char)part))
                encoded.Append((char)part);
            else
                encoded.Append('%').Append(Digits[part >> 4]).Append(Digits[part & 15]);
        }
        return encoded.ToString();
    }

    private static bool IsUnreserved(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~';
}
