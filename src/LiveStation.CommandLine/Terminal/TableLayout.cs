namespace LiveStation.CommandLine.Terminal;

/// <summary>Converts a table to lines that fit the screen: cells of the widest column are wrapped first.</summary>
internal static class TableLayout
{
    private const string Gap = "  ";

    /// <summary>Returns the lines of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cells">Maximum width of a line, in cells.</param>
    public static IEnumerable<IReadOnlyList<Piece>> Lines(Table table, int cells)
    {
        int[] widths = Widths(table, cells);
        if (table.Head.Count > 0)
        {
            IReadOnlyList<Piece> head = [.. table.Head.Select(name => new Piece(name, Ink.Faint))];
            foreach (IReadOnlyList<Piece> line in RowLines(head, widths))
                yield return line;
            yield return Aligned([.. widths.Select(width => new Piece(new string('─', width), Ink.Faint))], widths);
        }
        foreach (IReadOnlyList<Piece> line in table.Rows.SelectMany(row => RowLines(row, widths)))
            yield return line;
    }

    private static int[] Widths(Table table, int cells)
    {
        int columns = table.Rows.Select(row => row.Count).Append(table.Head.Count).Max();
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++)
        {
            int head = column < table.Head.Count ? CellWidth.Of(table.Head[column]) : 0;
            widths[column] = table.Rows.Where(row => column < row.Count)
                .Select(row => CellWidth.Of(row[column].Text))
                .Append(head)
                .Max();
        }
        // At least 2 cells: one wide character has to fit.
        int room = Math.Max(cells - (Gap.Length * (columns - 1)), 2 * columns);
        while (widths.Sum() > room)
            widths[Array.IndexOf(widths, widths.Max())]--;
        return widths;
    }

    private static IEnumerable<IReadOnlyList<Piece>> RowLines(IReadOnlyList<Piece> row, int[] widths)
    {
        IReadOnlyList<string>[] broken =
            [.. row.Select((cell, column) => TextWrap.Lines(cell.Text, Math.Max(2, widths[column])))];
        int height = broken.Select(lines => lines.Count).DefaultIfEmpty().Max();
        for (int i = 0; i < height; i++)
        {
            Piece[] line = [.. row.Select((cell, column) => cell with { Text = LineOf(broken[column], i) })];
            yield return Aligned(line, widths);
        }
    }

    private static string LineOf(IReadOnlyList<string> lines, int index) => index < lines.Count ? lines[index] : "";

    private static List<Piece> Aligned(Piece[] cells, int[] widths)
    {
        List<Piece> line = [];
        int last = cells.Length - 1;
        // No trailing spaces: neither a reader nor a diff needs them.
        while (last > 0 && cells[last].Text.Length == 0)
            last--;
        for (int column = 0; column <= last; column++)
        {
            line.Add(cells[column]);
            if (column < last)
                line.Add(new string(' ', widths[column] - CellWidth.Of(cells[column].Text)) + Gap);
        }
        return line;
    }
}
