using System.Globalization;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Finds full-width signs of Korean, Japanese and Chinese input, such as <c>：</c> for YAML's <c>:</c>.</summary>
internal static class FullWidthSign
{
    private const string Signs = ":,[]{}-#\"'|>&*!?";

    // Full-width forms have the same order as ASCII.
    private const int Distance = '\uFF01' - '!';

    /// <summary>Finds the first full-width sign outside quotation marks that follows ASCII text.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">The start of the search.</param>
    /// <param name="end">The end of the search.</param>
    /// <returns>The offset of the sign; null when there is none.</returns>
    public static int? Find(SpecText text, int start, int end)
    {
        char quote = '\0', before = ' ';
        for (int i = start; i < end; i++)
        {
            char letter = text.At(i);
            if (quote != '\0')
                quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'' && !char.IsLetter(before))
                quote = letter;
            else if (before < '\u007F' && Meant(letter) is not null)
                return i;
            before = char.IsWhiteSpace(letter) ? before : letter;
        }
        return null;
    }

    /// <summary>Returns the advice for a sign.</summary>
    /// <param name="letter">The sign.</param>
    public static Phrase Advice(char letter) => Phrase.Of(
        "The full-width {0} '{1}' (U+{2}) has no meaning in YAML. Write '{3}', or put the text that contains it in quotes.",
        "전각 {0} '{1}'(U+{2})은(는) YAML에서 구두점으로 쓰이지 않습니다. '{3}'을(를) 쓰거나, 이 문자가 있는 텍스트를 따옴표로 묶으세요.",
        NameOf(Meant(letter)), letter.ToString(), ((int)letter).ToString("X4", CultureInfo.InvariantCulture), $"{Meant(letter)}");

    private static Phrase NameOf(char? sign) => sign switch
    {
        ':' => new("colon", "콜론"),
        ',' => new("comma", "쉼표"),
        '[' or ']' or '{' or '}' => new("bracket", "괄호"),
        '-' => new("hyphen", "하이픈"),
        '#' => new("number sign", "샵 기호"),
        '"' or '\'' => new("quotation mark", "따옴표"),
        '?' => new("question mark", "물음표"),
        '!' => new("exclamation mark", "느낌표"),
        _ => new("sign", "기호"),
    };

    private static char? Meant(char letter) =>
        letter is >= '\uFF01' and <= '\uFF5E' && Signs.IndexOf((char)(letter - Distance)) >= 0 ? (char)(letter - Distance) : null;
}
