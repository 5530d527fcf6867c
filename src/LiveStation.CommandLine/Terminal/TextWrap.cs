namespace LiveStation.CommandLine.Terminal;

/// <summary>Wraps text into lines of a maximum width, between words where possible.</summary>
internal static class TextWrap
{
    /// <summary>Returns the lines of a text; at least one.</summary>
    /// <param name="text">The text, words separated by single spaces.</param>
    /// <param name="cells">Maximum width of a line, in cells; at least 2, so that one wide character fits.</param>
    public static IReadOnlyList<string> Lines(string text, int cells)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cells, 2);
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split(' '))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (CellWidth.Of(longer) <= cells)
            {
                line = longer;
                continue;
            }
            if (line.Length > 0)
                lines.Add(line);
            line = BreakWord(word, cells, lines);
        }
        lines.Add(line);
        return lines;
    }

    private static string BreakWord(string word, int cells, List<string> lines)
    {
        while (CellWidth.Of(word) > cells)
        {
            int fitting = CellWidth.Fitting(word, cells);
            lines.Add(word[..fitting]);
            word = word[fitting..];
        }
        return word;
    }
}
