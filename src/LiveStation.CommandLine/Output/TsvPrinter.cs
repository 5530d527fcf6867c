using System.Text.Json.Nodes;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.CommandLine.Output;

/// <summary>
/// Prints lines of values with tabs between them, for other programs: an item per line, or a member per line with its name. Lines
/// are never wrapped, and tabs, line ends and control characters in a value are escaped.
/// </summary>
/// <param name="screen">The screen.</param>
/// <param name="shape">What is printed.</param>
internal sealed class TsvPrinter(Screen screen, ResultShape shape) : IResultPrinter
{
    private readonly IReadOnlyList<ResultColumn>? _columns = shape.Type is null ? null : ResultColumn.Of(shape.Type);

    /// <inheritdoc />
    public void Add(IReadOnlyList<JsonNode?> values)
    {
        foreach (JsonNode? value in values)
        {
            if (shape.IsList)
                Line(Row(value));
            else if (value is JsonObject members)
                Sheet(members);
            else if (value is JsonArray items)
                Rows(items);
            else
                Line([ProgramText.Of(value, shape.Type)]);
        }
    }

    /// <inheritdoc />
    public void End()
    {
    }

    private void Rows(JsonArray items)
    {
        foreach (JsonNode? item in items)
            Line(Row(item));
    }

    private void Sheet(JsonObject members)
    {
        foreach (ResultColumn column in _columns ?? ResultColumn.Of(members))
            Line([column.Name, ProgramText.Of(column.In(members), column.Type)]);
    }

    private IEnumerable<string> Row(JsonNode? value) => value switch
    {
        JsonObject when _columns is { Count: > 0 } columns => columns.Select(column => ProgramText.Of(column.In(value), column.Type)),
        JsonObject members => members.Select(member => ProgramText.Of(member.Value, null)),
        JsonArray items => items.Select(item => ProgramText.Of(item, null)),
        _ => [ProgramText.Of(value, shape.Type)],
    };

    private void Line(IEnumerable<string> values) => screen.Raw(string.Join('\t', values) + "\n");
}
