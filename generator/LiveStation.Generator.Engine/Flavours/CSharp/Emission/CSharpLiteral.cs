using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>Writes values as C# literals.</summary>
internal static class CSharpLiteral
{
    /// <summary>Returns text as a string literal on one line.</summary>
    /// <param name="text">The text; lone surrogates are preserved.</param>
    public static string Of(string text)
    {
        if (Characters.ArePlain(text))
            return $"\"{text}\"";
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
            Append(literal, text, i);
        return literal.Append('"').ToString();
    }

    /// <summary>Returns a whole number.</summary>
    /// <param name="number">The number.</param>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns a number of a spec as a <c>double</c> literal.</summary>
    /// <param name="number">The number: digits, optionally with a sign and a fraction.</param>
    public static string OfNumber(string number) =>
        long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) || number.Contains('.')
            ? number
            : number + "d";

    /// <summary>
    /// Returns a string literal divided into pieces that form one constant, so that a long text stays readable.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The approximate maximum length of a piece in characters.</param>
    /// <param name="ends">The characters after which a piece can end; of JSON, the commas between members.</param>
    /// <returns>The pieces; all but the last end in <c> +</c>.</returns>
    public static IEnumerable<string> Pieces(string text, int length, string ends = ",")
    {
        int start = 0;
        while (text.Length - start > length)
        {
            int end = EndOfPiece(text, start, length, ends.ToCharArray());
            yield return Of(text.Substring(start, end - start)) + " +";
            start = end;
        }
        yield return Of(text.Substring(start));
    }

    // After the last of these characters that fits; never inside a surrogate pair.
    private static int EndOfPiece(string text, int start, int length, char[] ends)
    {
        int last = text.LastIndexOfAny(ends, start + length - 1, length);
        int end = last >= 0 ? last + 1 : start + length;
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
