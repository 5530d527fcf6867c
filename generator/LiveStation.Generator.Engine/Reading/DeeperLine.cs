using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Finds the line that is indented too deeply. The parser reports the next line, whose column matches no other. The
/// line with the error is the one whose column fewer other lines have.
/// </summary>
internal static class DeeperLine
{
    // When each of two lines is alone in its column, the one with the usual indentation is correct.
    private const int UsualStep = 2;

    /// <summary>Finds the incorrectly indented line before a place.</summary>
    /// <param name="text">The file.</param>
    /// <param name="offset">The place that the parser reports: the first character of a line.</param>
    /// <returns>The offset of the line; null when the line of the place itself is incorrect.</returns>
    public static int? Before(SpecText text, int offset)
    {
        int line = text.LineOf(offset), column = offset - text.LineStart(line);
        if (ColumnOf(text, line) != column)
            return null;
        int first = line, deep = int.MaxValue, parent = -1;
        for (int above = line - 1; above >= 0; above--)
        {
            if (ColumnOf(text, above) is not { } here)
                continue;
            parent = here <= column ? here : parent;
            if (here <= column)
                break;
            (first, deep) = (above, Math.Min(deep, here));
        }
        if (first == line || ColumnOf(text, first) != deep)
            return null;
        int with = CountFrom(text, first, line, deep), beside = CountFrom(text, line, text.LineCount, column);
        bool isUsual = column == (parent < 0 ? 0 : parent + UsualStep);
        return with < beside || (with == beside && isUsual) ? text.LineStart(first) + deep : null;
    }

    // Counts the lines of one column to the end of their block.
    private static int CountFrom(SpecText text, int line, int end, int column)
    {
        int count = 0;
        for (; line < end; line++)
        {
            int? here = ColumnOf(text, line);
            if (here < column)
                break;
            count += here == column ? 1 : 0;
        }
        return count;
    }

    private static int? ColumnOf(SpecText text, int line)
    {
        int start = text.LineStart(line), end = text.LineEnd(line);
        return SectionSplitter.IsBlankOrComment(text, start, end) ? null : text.SkipBlanks(start, end) - start;
    }
}
