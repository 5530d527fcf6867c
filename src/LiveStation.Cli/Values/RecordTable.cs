using System.Runtime.CompilerServices;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime;

namespace LiveStation.Cli.Values;

/// <summary>A table of records; the columns are properties and have their names.</summary>
/// <typeparam name="T">Type of the records.</typeparam>
internal sealed class RecordTable<T>
{
    private readonly List<(string Name, Func<T, Piece> Cell)> _columns = [];

    /// <summary>Adds a column for an open enum.</summary>
    /// <typeparam name="TEnum">The enum of the known values.</typeparam>
    /// <param name="property">The property, written <c>x => x.Property</c>.</param>
    /// <param name="code">Source code of <paramref name="property"/>, which names the column.</param>
    /// <returns>The same table.</returns>
    public RecordTable<T> Column<TEnum>(
        Func<T, Open<TEnum>> property, [CallerArgumentExpression(nameof(property))] string code = "")
        where TEnum : struct, Enum =>
        Column(record => ValuePiece.Of(property(record)), code);

    /// <summary>Adds a column.</summary>
    /// <typeparam name="TValue">Type of its values.</typeparam>
    /// <param name="property">The property, written <c>x => x.Property</c>.</param>
    /// <param name="code">Source code of <paramref name="property"/>, which names the column.</param>
    /// <returns>The same table.</returns>
    public RecordTable<T> Column<TValue>(
        Func<T, TValue> property, [CallerArgumentExpression(nameof(property))] string code = "") =>
        Column(record => ValuePiece.Of(property(record)), code);

    /// <summary>Adds a column with its own format.</summary>
    /// <param name="cell">Creates a cell from a record.</param>
    /// <param name="code">Source code whose last member names the column.</param>
    /// <returns>The same table.</returns>
    public RecordTable<T> Column(Func<T, Piece> cell, [CallerArgumentExpression(nameof(cell))] string code = "")
    {
        _columns.Add((code[(code.LastIndexOf('.') + 1)..], cell));
        return this;
    }

    /// <summary>Returns a table with one row for each record, below a header.</summary>
    /// <param name="records">The records.</param>
    public Table Of(IEnumerable<T> records)
    {
        Table table = new([.. _columns.Select(column => column.Name)]);
        foreach (T record in records)
            table.Add([.. _columns.Select(column => column.Cell(record))]);
        return table;
    }
}
