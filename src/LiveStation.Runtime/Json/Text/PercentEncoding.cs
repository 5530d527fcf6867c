using System.Text;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Json.Text;

/// <summary>
/// Percent-encodes text according to RFC 3986: UTF-8, upper-case digits, only unreserved characters unchanged.
/// </summary>
/// <remarks>
/// The method of the framework is not used. Older frameworks leave <c>!*'()</c> unchanged, and all replace unpaired
/// surrogates silently.
/// </remarks>
internal static class PercentEncoding
{
    private const string Digits = "0123456789ABCDEF";

    /// <summary>Tries to encode a text. Returns false if it contains an unpaired surrogate.</summary>
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

    /// <summary>Encodes a text. Returns the same instance if no character needs encoding.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> contains an unpaired surrogate.</exception>
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
