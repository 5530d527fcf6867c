using System.Net;
using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>Decodes the encodings that a text in a message can have.</summary>
/// <remarks>
/// Each decoder returns null if the text contains nothing in its encoding, and leaves other text unchanged.
/// </remarks>
internal static class TextDecoders
{
    private const int LongestEntity = 12;
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>All decoders.</summary>
    public static readonly IReadOnlyList<Func<TextView, TextView?>> All = [Percent, Escapes, Entities, Tags];

    private static TextView? Percent(TextView text) => Decode(text, '%', PercentAt);

    private static TextView? Escapes(TextView text) => Decode(text, '\\', EscapeAt);

    private static TextView? Entities(TextView text) => Decode(text, '&', EntityAt);

    private static TextView? Tags(TextView text)
    {
        // No tag ends after this position. Checking it once keeps the run time linear.
        int lastEnd = text.Text.LastIndexOf('>');
        return Decode(text, '<', (view, at) => at > lastEnd ? default : TagAt(view, at));
    }

    /// <summary>Copies a text and replaces the encoded parts, which begin with a sign.</summary>
    private static TextView? Decode(TextView text, char sign, Func<string, int, (string? Value, int Length)> at)
    {
        if (text.Text.IndexOf(sign) < 0)
            return null;
        TextView decoded = new(text.Length);
        bool isChanged = false;
        int i = 0;
        while (i < text.Length)
        {
            (string? value, int length) = text[i] == sign ? at(text.Text, i) : default;
            if (value is null)
            {
                decoded.Copy(text, i++);
                continue;
            }
            decoded.Add(value, text, i, i + length);
            isChanged = true;
            i += length;
        }
        return isChanged ? decoded : null;
    }

    private static (string? Value, int Length) PercentAt(string text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] is 'u' or 'U')
            return HexAt(text, at + 2, 4) is { } unit ? (((char)unit).ToString(), 6) : default;
        if (HexAt(text, at + 1, 2) is not { } first)
            return default;
        byte[] bytes = new byte[4];
        bytes[0] = (byte)first;
        int count = first switch { < 0xC0 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
        for (int i = 1; i < count; i++)
        {
            int place = at + 3 * i;
            if (place >= text.Length || text[place] != '%' || HexAt(text, place + 1, 2) is not { } next)
                return ("\uFFFD", 3);
            bytes[i] = (byte)next;
        }
        return (Encoding.UTF8.GetString(bytes, 0, count), 3 * count);
    }

    private static (string? Value, int Length) EscapeAt(string text, int at)
    {
        char sign = at + 1 < text.Length ? text[at + 1] : '\0';
        return sign switch
        {
            'n' or 'r' or 't' or 'b' or 'f' or 'v' or '0' => (" ", 2),
            '"' or '\'' or '\\' or '/' => (sign.ToString(), 2),
            'x' when HexAt(text, at + 2, 2) is { } code => (((char)code).ToString(), 4),
            'u' when HexAt(text, at + 2, 4) is { } code => (((char)code).ToString(), 6),
            'u' when at + 2 < text.Length && text[at + 2] == '{' => BracedAt(text, at),
            _ => default,
        };
    }

    private static (string? Value, int Length) BracedAt(string text, int at)
    {
        int end = text.IndexOf('}', at, Math.Min(LongestEntity, text.Length - at));
        return end > at + 3 && HexAt(text, at + 3, end - at - 3) is { } code and not (>= 0xD800 and <= 0xDFFF)
            ? (char.ConvertFromUtf32(code), end + 1 - at)
            : default;
    }

    private static (string? Value, int Length) EntityAt(string text, int at)
    {
        int end = text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at));
        if (end < 0)
            return default;
        string entity = text.Substring(at, end + 1 - at);
        string value = WebUtility.HtmlDecode(entity);
        return value == entity ? default : (value, entity.Length);
    }

    private static (string? Value, int Length) TagAt(string text, int at)
    {
        int end = text.IndexOf('>', at);
        return ("", end + 1 - at);
    }

    // Null also for what is not a code point: a longer number would overflow.
    private static int? HexAt(string text, int at, int length)
    {
        if (at + length > text.Length)
            return null;
        int value = 0;
        for (int i = at; i < at + length; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return null;
            value = value * 16 + digit;
            if (value > LastCodePoint)
                return null;
        }
        return value;
    }
}
