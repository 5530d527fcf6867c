using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Splits invalid YAML by lines, without a parser: a line of the form <c>key:</c> in the given column begins a part.
/// </summary>
internal static class SectionSplitter
{
    /// <summary>Splits a text before each line with a key in a column; earlier text belongs to the first part.</summary>
    /// <param name="text">The file.</param>
    /// <param name="range">The range to split.</param>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The parts, which cover the range; empty when no line has a key in the column.</returns>
    public static IReadOnlyList<TextRange> Split(SpecText text, TextRange range, int column)
    {
        List<int> starts = [];
        foreach (int start in LineStarts(text, range))
        {
            // The following lines belong to another section, although they have the same column.
            if (IsOtherSection(text, start, range.End, column))
                break;
            if (ColumnOf(text, start) == column && KeyEnd(text, start + column) is not null)
                starts.Add(start);
        }
        List<TextRange> parts = [];
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1] : range.End;
            parts.Add(new TextRange(i == 0 ? range.Start : starts[i], end));
        }
        return parts;
    }

    /// <summary>Returns the texts that look like top-level keys.</summary>
    /// <param name="text">The file.</param>
    /// <param name="range">The range to search.</param>
    public static IEnumerable<string> Keys(SpecText text, TextRange range)
    {
        foreach (int start in LineStarts(text, range))
        {
            if (KeyEnd(text, start) is { } end)
                yield return text.Text.Substring(start, end - start);
        }
    }

    /// <summary>Finds the key of a section whose entries are on separate lines.</summary>
    /// <param name="text">The file.</param>
    /// <param name="range">The section.</param>
    /// <returns>The key and the text after its line; null when the section does not have this form.</returns>
    public static (TextRange Key, TextRange Body, int Column)? HeaderOf(SpecText text, TextRange range)
    {
        foreach (int start in LineStarts(text, range))
        {
            if (KeyEnd(text, start) is not { } end)
                continue;
            int bodyStart = text.LineEnd(text.LineOf(start));
            int column = FirstColumn(text, new TextRange(bodyStart, range.End));
            bool hasBody = IsBlankOrComment(text, end + 1, bodyStart) && column > 0;
            return hasBody ? (new TextRange(start, end), new TextRange(bodyStart, range.End), column) : null;
        }
        return null;
    }

    // A key alone on its line, indented less than the entries, followed by lines in the column of the entries.
    private static bool IsOtherSection(SpecText text, int start, int end, int column)
    {
        int here = ColumnOf(text, start);
        if (here == 0 || here >= column || KeyEnd(text, start + here) is not { } colon)
            return false;
        int next = text.LineEnd(text.LineOf(start));
        return IsBlankOrComment(text, colon + 1, next) && FirstColumn(text, new TextRange(next, end)) == column;
    }

    private static IEnumerable<int> LineStarts(SpecText text, TextRange range)
    {
        if (range.Start >= range.End)
            yield break;
        yield return range.Start;
        int last = text.LineOf(range.End - 1);
        for (int line = text.LineOf(range.Start) + 1; line <= last; line++)
            yield return text.LineStart(line);
    }

    private static int FirstColumn(SpecText text, TextRange range)
    {
        foreach (int start in LineStarts(text, range))
        {
            if (!IsBlankOrComment(text, start, text.LineEnd(text.LineOf(start))))
                return ColumnOf(text, start);
        }
        return 0;
    }

    /// <summary>Indicates whether the text between two offsets of one line is blank or a comment.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">The start of the text.</param>
    /// <param name="end">The end of the text.</param>
    public static bool IsBlankOrComment(SpecText text, int start, int end)
    {
        int first = text.SkipBlanks(start, end);
        return first == end || text.At(first) == '#';
    }

    private static int ColumnOf(SpecText text, int lineStart)
    {
        int offset = lineStart;
        while (text.At(offset) == ' ')
            offset++;
        return offset - lineStart;
    }

    /// <summary>Returns the offset of the colon after an unquoted key and before a blank; null when there is none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">The offset where the key should begin.</param>
    public static int? KeyEnd(SpecText text, int start)
    {
        int end = start;
        while (char.IsLetterOrDigit(text.At(end)) || text.At(end) is '_' or '-' or '.')
            end++;
        bool isLast = end + 1 == text.Text.Length;
        bool isKey = end > start && text.At(end) == ':' && (isLast || char.IsWhiteSpace(text.At(end + 1)));
        return isKey ? end : null;
    }
}
