namespace LiveStation.CommandLine.Terminal;

/// <summary>Rows of cells in columns, with or without a header.</summary>
internal sealed class Table
{
    private readonly List<IReadOnlyList<Piece>> _rows = [];

    /// <summary>Initializes a table.</summary>
    /// <param name="head">Names of the columns; none for a table without a header.</param>
    public Table(params IReadOnlyList<string> head) => Head = head;

    /// <summary>Names of the columns; empty when there is no header.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>The rows, from top to bottom.</summary>
    public IReadOnlyList<IReadOnlyList<Piece>> Rows => _rows;

    /// <summary>Adds a row at the end.</summary>
    /// <param name="cells">The cells of the row; omitted columns at the end are empty.</param>
    public void Add(params IReadOnlyList<Piece> cells) =>
        _rows.Add([.. cells.Select(cell => cell with { Text = SafeText.Of(cell.Text) })]);
}
