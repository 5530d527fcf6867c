using System.Globalization;
using System.Text;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>Writes values as C# literals.</summary>
internal static class CSharpLiteral
{
    /// <summary>Text in quotes, on one line whatever it holds.</summary>
    /// <param name="text">The text; lone surrogates survive.</param>
    public static string Of(string text)
    {
        if (Characters.ArePlain(text))
            return $"\"{text}\"";
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
            Append(literal, text, i);
        return literal.Append('"').ToString();
    }

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number as a spec writes it, for where C# takes a <c>double</c>.</summary>
    /// <param name="number">The number: digits, perhaps with a sign before and a fraction behind them.</param>
    public static string OfNumber(string number) =>
        long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) || number.Contains('.')
            ? number
            : number + "d";

    /// <summary>
    /// Text in quotes, cut into pieces that make one constant together: a long text that still can be looked at.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="length">About how many characters a piece may have.</param>
    /// <returns>The pieces; all but the last end in <c> +</c>.</returns>
    public static IEnumerable<string> Pieces(string text, int length)
    {
        int start = 0;
        while (text.Length - start > length)
        {
            int end = EndOfPiece(text, start, length);
            yield return Of(text.Substring(start, end - start)) + " +";
            start = end;
        }
        yield return Of(text.Substring(start));
    }

    // After the last comma that fits, which in JSON is between members; never between the halves of a surrogate pair.
    private static int EndOfPiece(string text, int start, int length)
    {
        int comma = text.LastIndexOf(',', start + length - 1, length);
        int end = comma >= 0 ? comma + 1 : start + length;
        return char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]) ? end + 1 : end;
    }

    private static void Append(StringBuilder literal, string text, int index)
    {
        char c = text[index];
        if (c is '"' or '\\')
            literal.Append('\\').Append(c);
        else if (c is '\n')
            literal.Append("\\n");
        else if (NeedsCode(text, index))
            literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        else
            literal.Append(c);
    }

    private static bool NeedsCode(string text, int index) =>
        Characters.IsLineEnd(text[index]) || Characters.IsForbidden(text[index]) || Characters.IsInvisible(text[index])
        || Characters.IsLoneSurrogate(text, index);
}
