using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;

namespace LiveStation.CommandLine.Output;

/// <summary>A value inside an object, as a column or a line.</summary>
/// <param name="Path">Names of the members that lead to it.</param>
/// <param name="Type">Its type; null when it is not known.</param>
internal sealed record ResultColumn(IReadOnlyList<string> Path, CommandType? Type)
{
    /// <summary>The names of the members, with dots between them.</summary>
    public string Name => string.Join('.', Path);

    /// <summary>Its place among the columns of a table; columns with the same place have the order of the type.</summary>
    public int Place { get; init; } = int.MaxValue;

    /// <summary>Returns the values inside an object of a type, including those of nested objects.</summary>
    /// <param name="type">The type.</param>
    public static IReadOnlyList<ResultColumn> Of(CommandType type) =>
    [
        .. Inside(type, [], []).Select(column => column.Path is [var only] && type.Find(only) is { Place: > 0 and var place }
            ? column with { Place = place }
            : column),
    ];

    /// <summary>Returns the values of an object of unknown type.</summary>
    /// <param name="value">The object.</param>
    public static IReadOnlyList<ResultColumn> Of(JsonObject value) =>
        [.. value.Select(member => new ResultColumn([member.Key], null))];

    /// <summary>Returns the value inside an object; null when it is missing.</summary>
    /// <param name="value">The object.</param>
    public JsonNode? In(JsonNode? value)
    {
        foreach (string name in Path)
            value = (value as JsonObject)?[name];
        return value;
    }

    /// <summary>Returns the text of the value inside an object; empty when it is missing.</summary>
    /// <param name="value">The object.</param>
    public string Text(JsonNode? value) => CellText.Of(In(value), Type);

    // An object that contains its own type has no end.
    private static IEnumerable<ResultColumn> Inside(CommandType type, string[] path, CommandType[] around)
    {
        if (type.Kind != CommandKind.Members || around.Contains(type))
            return path.Length == 0 ? [] : [new ResultColumn(path, type)];
        return type.Members.SelectMany(member => Inside(member.Type, [.. path, member.Wire], [.. around, type]));
    }
}
