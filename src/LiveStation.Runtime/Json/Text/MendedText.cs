using System.Text;

namespace LiveStation.Runtime.Json.Text;

/// <summary>Repairs text with invalid Unicode, such as names that were cut in the middle of an emoji.</summary>
internal static class MendedText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Returns the text with U+FFFD in place of unpaired surrogates and invalid UTF-8 bytes.</summary>
    /// <param name="escaped">The bytes between the quotes of a valid JSON string.</param>
    public static string Of(ReadOnlySpan<byte> escaped)
    {
        string raw = Encoding.UTF8.GetString(escaped.ToArray());
        StringBuilder text = new(raw.Length);
        for (int i = 0; i < raw.Length; i++)
            text.Append(raw[i] == '\\' ? Unescaped(raw, ref i) : raw[i]);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                text[i] = Replacement;
        }
        return text.ToString();
    }

    private static char Unescaped(string raw, ref int i)
    {
        char sign = raw[++i];
        if (sign == 'u')
        {
            int unit = 0;
            for (int end = i + 4; i < end; i++)
                unit = (unit << 4) | Uri.FromHex(raw[i + 1]);
            return (char)unit;
        }
        return sign switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            _ => sign,
        };
    }
}
