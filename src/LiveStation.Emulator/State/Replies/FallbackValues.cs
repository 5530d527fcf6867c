using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;

namespace LiveStation.Emulator.State.Replies;

/// <summary>The values of required members that nothing sets: the value that means none, an example, or the least value.</summary>
internal sealed class FallbackValues(ApiModel model)
{
    private readonly Dictionary<(string Type, string Member), JsonNode> _examples = [];

    /// <summary>Remembers the value of a member in an example, unless there is one already.</summary>
    public void Learn(TypeModel type, MemberShape member, JsonNode value) =>
        _examples.TryAdd((type.Name, member.Name), value.DeepClone());

    /// <summary>Returns the value of a required member; null if there is no value of its type.</summary>
    public JsonNode? Of(TypeModel type, MemberShape member)
    {
        if (member.Nothing.Count > 0)
            return JsonNodes.From(member.Nothing[0]);
        // True in an example says nothing about another resource.
        if (member.Type.Kind == WireKind.Bool)
            return JsonValue.Create(false);
        return member.Type.Kind is WireKind.List ? new JsonArray()
            : member.Type.Kind is WireKind.Map ? new JsonObject()
            : model.Find(member.Type.ObjectName) is { } inner ? Object(inner)
            : _examples.TryGetValue((type.Name, member.Name), out JsonNode? example) ? example.DeepClone()
            : Least(member.Type.Kind);
    }

    private JsonObject? Object(TypeModel type)
    {
        if (type.Resource is not null)
            return null;
        JsonObject result = [];
        foreach (MemberShape member in type.Shape.Members.Where(member => !member.Optional))
            result[member.Name] = Of(type, member);
        return result;
    }

    private static JsonValue? Least(WireKind kind) => kind switch
    {
        WireKind.Int or WireKind.Long or WireKind.Double or WireKind.DurationMs or WireKind.DurationS or WireKind.DurationMin =>
            JsonValue.Create(0),
        WireKind.Text => JsonValue.Create(""),
        _ => null,
    };
}
