using System.Collections.Immutable;
using System.Text.Json;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>An object at any depth of a response body, with its type in the spec.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its JSON.</param>
/// <param name="MapKey">Its key in a map; null when it is not in a map.</param>
/// <param name="Known">The scalar values around it and in it, and those of the path, by their wire names.</param>
internal sealed record ListedObject(
    TypeModel Type, JsonElement Value, string? MapKey, ImmutableDictionary<string, string> Known)
{
    /// <summary>The members of its type that are present.</summary>
    public IEnumerable<FieldModel> Members => Type.Fields.Where(one => Value.TryGetProperty(one.Wire, out _));

    /// <summary>All objects of a response to an operation, outer objects first.</summary>
    public static IReadOnlyList<ListedObject> In(OperationModel operation, IEnumerable<string> path, string response)
    {
        TypeRef type = operation.Reply == ReplyShape.List ? new ListRef(operation.Result) : operation.Result;
        ImmutableDictionary<string, string> known = operation.Path.Zip(path)
            .ToImmutableDictionary(pair => pair.First.Wire, pair => pair.Second);
        JsonElement content = JsonElement.Parse(response).GetProperty(SpecModel.Envelope.Content);
        return [.. Walk(type, content, mapKey: null, known)];
    }

    private static IEnumerable<ListedObject> Walk(
        TypeRef type, JsonElement value, string? mapKey, ImmutableDictionary<string, string> known) => type switch
    {
        ListRef list => value.EnumerateArray().SelectMany(item => Walk(list.Item, item, mapKey, known)),
        MapRef map => value.EnumerateObject().SelectMany(entry => Walk(map.Item, entry.Value, entry.Name, known)),
        ObjectRef named => WalkObject(SpecModel.Types[named.Name], value, mapKey, known),
        _ => [],
    };

    private static IEnumerable<ListedObject> WalkObject(
        TypeModel type, JsonElement value, string? mapKey, ImmutableDictionary<string, string> outer)
    {
        ListedObject own = new(type, value, mapKey, outer);
        ImmutableDictionary<string, string> known = outer.SetItems(own.Members
            .Select(member => KeyValuePair.Create(member.Wire, value.GetProperty(member.Wire)))
            .Where(member => member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            .Select(member => KeyValuePair.Create(member.Key, member.Value.ToString())));
        return own.Members
            .SelectMany(member => Walk(member.Type, value.GetProperty(member.Wire), mapKey: null, known))
            .Prepend(own with { Known = known });
    }
}
