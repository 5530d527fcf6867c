namespace LiveStation.Cli.Terminal;

/// <summary>Rows of cells that stand in columns, with a head or without.</summary>
internal sealed class Table
{
    private readonly List<IReadOnlyList<Piece>> _rows = [];

    /// <summary>Begins a table.</summary>
    /// <param name="head">Names of the columns; none for a table without a head.</param>
    public Table(params IReadOnlyList<string> head) => Head = head;

    /// <summary>Names of the columns; empty when there is no head.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>The rows, from the top.</summary>
    public IReadOnlyList<IReadOnlyList<Piece>> Rows => _rows;

    /// <summary>Adds a row at the bottom.</summary>
    /// <param name="cells">Its cells; columns that are left out at the end stay empty.</param>
    public void Add(params IReadOnlyList<Piece> cells) =>
        _rows.Add([.. cells.Select(cell => cell with { Text = SafeText.Of(cell.Text) })]);
}
