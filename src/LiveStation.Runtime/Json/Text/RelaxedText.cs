using System.Globalization;
using System.Text;

namespace LiveStation.Runtime.Json.Text;

/// <summary>Texts as they go into JSON.</summary>
/// <remarks>
/// How a character is written depends on that character alone: the same text has the same bytes on all frameworks, whatever
/// stands beside it. What is escaped is what <see cref="PlainText"/> leaves: quotes, backslashes, controls, and the two
/// characters that end a line in some readers. All else stays as it is: the service reads UTF-8, and escapes would only make
/// a body longer and harder to read.
/// </remarks>
internal static class RelaxedText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A text in UTF-8 between its quotes.</summary>
    /// <exception cref="ArgumentException">It holds half a surrogate pair.</exception>
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
