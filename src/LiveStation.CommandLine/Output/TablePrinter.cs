using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Output;

/// <summary>
/// Prints tables for people: the items of a list with as many columns as fit, or the members of an object below each other, and
/// then the lists in it.
/// </summary>
/// <param name="shell">The shell.</param>
/// <param name="shape">What is printed.</param>
internal sealed class TablePrinter(Shell shell, ResultShape shape) : IResultPrinter
{
    private const int Gap = 2;

    // Longer texts are wrapped rather than omitted.
    private const int WidestPart = 24;

    private readonly HashSet<string> _left = new(StringComparer.Ordinal);
    private bool _isEmpty = true;

    private Screen Screen => shell.Out;

    /// <inheritdoc />
    public void Add(IReadOnlyList<JsonNode?> values)
    {
        if (values.Count > 0)
            _isEmpty = false;
        if (shape.IsList)
            Rows(values, shape.Type);
        else if (values is [JsonArray items])
            Rows([.. items], null);
        else
            Sheet(values[0], shape.Type);
    }

    /// <inheritdoc />
    public void End()
    {
        if (shape.IsList && _isEmpty)
            Screen.Line(new Piece(shell.Say(new("No results.", "결과가 없습니다.")), Ink.Faint));
        if (_left.Count > 0)
            shell.Error.Line(new Piece(shell.Say(Omitted(_left.Count, OutputOptions.Query.Name)), Ink.Faint));
    }

    private void Rows(IReadOnlyList<JsonNode?> values, CommandType? type)
    {
        if (values.Count == 0)
            return;
        if (!values.All(value => value is JsonObject { Count: > 0 }))
        {
            Screen.Show(Values(values, type), indent: 0);
            return;
        }
        ResultColumn[] columns = [.. Columns(values, type)];
        Table table = new([.. columns.Select(column => column.Name)]);
        foreach (JsonNode? value in values)
            table.Add([.. columns.Select(column => Cell(column.In(value), column.Type))]);
        Screen.Show(table, indent: 0);
    }

    private static Table Values(IReadOnlyList<JsonNode?> values, CommandType? type)
    {
        Table table = new();
        foreach (JsonNode? value in values)
        {
            if (value is JsonArray { Count: > 0 } row)
                table.Add([.. row.Select(cell => Cell(cell, null))]);
            else
                table.Add(Cell(value, type));
        }
        return table;
    }

    private static LocalText Omitted(int count, string query) => new(
        (count == 1 ? "1 column does not fit." : $"{count} columns do not fit.")
            + $" Choose columns with {query}, or use --output json.",
        $"열 {count}개는 표에 들어가지 않습니다. {query} 옵션으로 열을 고르거나 --output json을 사용하세요.");

    // Columns that have no value on this page are omitted unless no column has one, then those from the right that do not fit. Those
    // that identify the items come first, because they are needed most.
    private IEnumerable<ResultColumn> Columns(IReadOnlyList<JsonNode?> values, CommandType? type)
    {
        IReadOnlyList<ResultColumn> all =
            type is null ? Known(values) : [.. ResultColumn.Of(type).OrderBy(column => IsSame(column, values) ? int.MaxValue : column.Place)];
        ResultColumn[] filled = [.. all.Where(column => values.Any(value => column.In(value) is JsonValue))];
        int room = Screen.Traits.Width;
        int taken = 0;
        foreach (ResultColumn column in filled.Length > 0 ? filled : all)
        {
            int width = values.Select(value => CellWidth.Of(column.Text(value))).Append(CellWidth.Of(column.Name)).Max();
            room -= Math.Min(width, WidestPart) + (taken == 0 ? 0 : Gap);
            if (room >= 0 || taken == 0)
            {
                taken++;
                yield return column;
            }
            else
            {
                room = 0;
                _left.Add(column.Name);
            }
        }
    }

    // The key is the same in all rows of the log of one object, where it does not identify a row.
    private static bool IsSame(ResultColumn column, IReadOnlyList<JsonNode?> values) =>
        column.Place == 1 && values.Count > 1 && values.Select(column.Text).Distinct().Count() == 1;

    private static List<ResultColumn> Known(IReadOnlyList<JsonNode?> values) =>
    [
        .. values.OfType<JsonObject>().SelectMany(value => value.Select(member => member.Key)).Distinct()
            .Select(name => new ResultColumn([name], null)),
    ];

    private void Sheet(JsonNode? value, CommandType? type)
    {
        if (value is not JsonObject members)
        {
            Screen.Line(Cell(value, type));
            return;
        }
        IReadOnlyList<ResultColumn> columns =
            type is { Kind: CommandKind.Members } ? ResultColumn.Of(type) : ResultColumn.Of(members);
        Table table = new();
        foreach (ResultColumn column in columns.Where(column => !IsTable(column.In(value)) && column.In(value) is not null))
            table.Add(new Piece(column.Name, Ink.Faint), Cell(column.In(value), column.Type));
        if (table.Rows.Count > 0)
            Screen.Show(table, indent: 0);
        foreach (ResultColumn column in columns.Where(column => IsTable(column.In(value))))
        {
            Screen.Line();
            Screen.Line(new Piece(column.Name, Ink.Strong));
            Rows([.. (JsonArray)column.In(value)!], column.Type?.Item);
        }
    }

    private static bool IsTable(JsonNode? value) => value is JsonArray { Count: > 0 } items && items.All(item => item is JsonObject);

    private static Piece Cell(JsonNode? value, CommandType? type)
    {
        string text = CellText.Of(value, type);
        return text.Length == 0 ? new Piece("–", Ink.Faint) : new Piece(text, InkOf(value, type));
    }

    private static Ink InkOf(JsonNode? value, CommandType? type) => type?.Kind switch
    {
        CommandKind.Secret => Ink.Faint,
        CommandKind.Word when value is JsonValue word && word.GetValueKind() == JsonValueKind.String
            && type.Words.All(known => known.Wire != word.GetValue<string>()) => Ink.Unknown,
        _ => Ink.Plain,
    };
}
