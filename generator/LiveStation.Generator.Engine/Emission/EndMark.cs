namespace LiveStation.Generator.Engine.Emission;

/// <summary>Ends sentences: a full stop is added to a text without an end mark.</summary>
internal static class EndMark
{
    /// <summary>Returns a text with an end mark; an empty text stays empty.</summary>
    /// <param name="text">The text, without blanks at its end.</param>
    public static string Close(string text)
    {
        int last = text.Length - 1;
        while (last >= 0 && IsClosing(text[last]))
            last--;
        return text.Length == 0 || (last >= 0 && IsEndMark(text[last])) ? text : text + ".";
    }

    // A sentence can end inside quotation marks or brackets.
    private static bool IsClosing(char c) => c is '"' or '\'' or ')' or ']' or '}'
        or '\u201D' or '\u2019' or '\u300D' or '\u300F' or '\u3011' or '\u300B' or '\u3009' or '\uFF09';

    private static bool IsEndMark(char c) => c is '.' or '!' or '?' or '。' or '…';
}
