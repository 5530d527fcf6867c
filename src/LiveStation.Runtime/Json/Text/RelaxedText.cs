using System.Globalization;
using System.Text;

namespace LiveStation.Runtime.Json.Text;

/// <summary>Encodes text as JSON strings.</summary>
/// <remarks>
/// Each character is encoded independently of its neighbors, so a text has the same bytes on all frameworks. Only the
/// characters that <see cref="PlainText"/> rejects are escaped: quotes, backslashes, control characters, and the two
/// characters that some readers treat as line breaks. Other characters are not escaped, because the service reads UTF-8
/// and escape sequences make a body longer and less readable.
/// </remarks>
internal static class RelaxedText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns a text in UTF-8 with quotes.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> contains an unpaired surrogate.</exception>
    public static byte[] Quoted(string text)
    {
        StringBuilder json = new(text.Length + 2);
        json.Append('"');
        foreach (char c in text)
            Append(json, c);
        return Strict.GetBytes(json.Append('"').ToString());
    }

    private static void Append(StringBuilder json, char c)
    {
        switch (c)
        {
            case '"' or '\\': json.Append('\\').Append(c); break;
            case '\b': json.Append("\\b"); break;
            case '\t': json.Append("\\t"); break;
            case '\n': json.Append("\\n"); break;
            case '\f': json.Append("\\f"); break;
            case '\r': json.Append("\\r"); break;
            case < ' ' or '\u007F' or '\u2028' or '\u2029': AppendNumber(json, c); break;
            default: json.Append(c); break;
        }
    }

    private static void AppendNumber(StringBuilder json, char c) =>
        json.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
