using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Cuts broken YAML at its lines, without a parser: a line of the form <c>key:</c> in the right column begins a part.
/// </summary>
internal static class SectionSplitter
{
    /// <summary>Cuts a text before each line that has a key in a column; what precedes the first belongs to it.</summary>
    /// <param name="text">The file.</param>
    /// <param name="range">What to cut.</param>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The parts, which fill the range; none when no line has a key there.</returns>
    public static IReadOnlyList<TextRange> Split(SpecText text, TextRange range, int column)
    {
        List<int> starts = [];
        foreach (int start in LineStarts(text, range))
        {
            // What follows belongs to another section, though it stands in the same column.
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

    /// <summary>The words that look like keys of the outermost level.</summary>
    /// <param name="text">The file.</param>
    /// <param name="range">Where to look.</param>
    public static IEnumerable<string> Keys(SpecText text, TextRange range)
    {
        foreach (int start in LineStarts(text, range))
        {
            if (KeyEnd(text, start) is { } end)
                yield return text.Text.Substring(start, end - start);
        }
    }

    /// <summary>Finds the key of a section that has its entries on lines of their own.</summary>
    /// <param name="text">The file.</param>
    /// <param name="range">The section.</param>
    /// <returns>The key and what comes after its line; null when the section is not of that form.</returns>
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

    // A key alone on its line, less deep than the entries, with lines in their column below it.
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

    /// <summary>Whether there is nothing to read between two offsets of one line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
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

    /// <summary>Offset of the colon after an unquoted word and before a blank; null when something else stands here.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Offset the word should begin at.</param>
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
