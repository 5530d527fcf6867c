using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Finds comments as in other dialects of JSON. YAML reads them as scalars, so its own error messages would mislead.
/// </summary>
internal static class JsonComments
{
    private static readonly Phrase Advice = new(
        "JSON does not allow comments. Delete the comment, or begin it with '#' as in YAML.",
        "JSON에는 주석을 쓸 수 없습니다. 주석을 삭제하거나 YAML처럼 '#'으로 시작하세요.");

    /// <summary>Reports the first comment of a JSON file, and removes all comments so that reading can continue.</summary>
    /// <param name="text">The file.</param>
    /// <param name="found">Collects the diagnostic.</param>
    /// <returns>The text without comments; offsets and lines are unchanged.</returns>
    public static SpecText Remove(SpecText text, DiagnosticBag found)
    {
        int first = text.SkipBlanks(text.At(0) == '\uFEFF' ? 1 : 0, text.Text.Length);
        if (text.At(first) is not ('{' or '/'))
            return text;
        char[]? letters = null;
        for (int offset = first; offset < text.Text.Length; offset++)
        {
            int end = EndOfOther(text, offset) ?? EndOfComment(text, offset) ?? offset;
            if (end > offset && text.At(offset) == '/')
            {
                if (letters is null)
                    found.Report(TextRules.Malformed, text.Span(offset, offset + 2), Advice);
                Blank(letters ??= text.Text.ToCharArray(), offset, end);
            }
            offset = Math.Max(offset, end - 1);
        }
        return letters is null ? text : text.With(new string(letters));
    }

    // Returns the end of a quoted text or of a YAML comment.
    private static int? EndOfOther(SpecText text, int offset)
    {
        char quote = text.At(offset);
        if (quote == '#')
            return text.LineEnd(text.LineOf(offset));
        if (quote is not ('"' or '\'') || !BeginsWord(text, offset))
            return null;
        int end = offset + 1;
        while (end < text.Text.Length && text.At(end) != quote)
            end += quote == '"' && text.At(end) == '\\' ? 2 : 1;
        return Math.Min(end + 1, text.Text.Length);
    }

    private static int? EndOfComment(SpecText text, int offset)
    {
        if (text.At(offset) != '/' || text.At(offset + 1) is not ('/' or '*') || !BeginsWord(text, offset))
            return null;
        if (text.At(offset + 1) == '/')
            return text.LineEnd(text.LineOf(offset));
        int end = text.Text.IndexOf("*/", offset + 2, StringComparison.Ordinal);
        return end < 0 ? text.Text.Length : end + 2;
    }

    private static bool BeginsWord(SpecText text, int offset) =>
        offset == 0 || text.At(offset - 1) is var before && (char.IsWhiteSpace(before) || ",[]{}\uFEFF\"".IndexOf(before) >= 0);

    private static void Blank(char[] letters, int start, int end)
    {
        for (int i = start; i < end; i++)
            letters[i] = letters[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' ? letters[i] : ' ';
    }
}
