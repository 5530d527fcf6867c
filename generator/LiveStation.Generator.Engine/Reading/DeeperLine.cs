using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Finds the line that is indented too deeply. A parser notices it at the next one, whose column belongs to nothing: the line
/// at fault is the one that fewer others stand with.
/// </summary>
internal static class DeeperLine
{
    // Of two lines that stand alone, the one is at home that is indented as specs are.
    private const int UsualStep = 2;

    /// <summary>Finds the line before a place that is at fault for it.</summary>
    /// <param name="text">The file.</param>
    /// <param name="offset">Where a parser noticed: the first character of a line.</param>
    /// <returns>The offset it begins at; null when the line of the place itself is at fault.</returns>
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

    // Lines of one column, as far as their block goes.
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
