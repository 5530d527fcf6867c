using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Replies;

/// <summary>Writes resources as they occur in responses.</summary>
internal sealed class ResourceRenderer(ResourceReader reader, FallbackValues fallbacks)
{
    /// <summary>Returns a resource in the shape of its type or of another type.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="shape">The type of the result.</param>
    /// <param name="operation">The ID of the operation; null outside a response.</param>
    public JsonObject Render(Resource resource, TypeModel shape, string? operation)
    {
        JsonObject result = [];
        foreach (MemberShape member in shape.Shape.Members)
        {
            if (Member(resource, shape, member, operation) is { } value)
                result[member.Name] = value;
        }
        return result;
    }

    /// <summary>Returns a member in the shape of a type; null if it is absent.</summary>
    public JsonNode? Member(Resource resource, TypeModel shape, MemberShape member, string? operation)
    {
        MemberShape? own = shape == resource.Type ? member : resource.Type.Matching(member);
        if (!IsPresent(resource, own ?? member, operation))
            return null;
        JsonNode? value = Value(resource, own, member, operation);
        if (value is null)
            return member.Optional ? null : fallbacks.Of(shape, member);
        return (own ?? member).Masked is { } first ? Masked(value, first) : value;
    }

    private bool IsPresent(Resource resource, MemberShape member, string? operation) =>
        (member.ShownBy.Count == 0 || operation is null || member.ShownBy.Contains(operation))
        && (member.PresentIf.Count == 0 || reader.Paths.Hold(member.PresentIf, new PathScope(resource.World, resource)));

    private JsonNode? Value(Resource resource, MemberShape? own, MemberShape shown, string? operation)
    {
        if (reader.Model.ResourceOf(shown.Type.ObjectName) is { } related)
            return Related(resource, own, shown, related, operation);
        if (own is null)
            return WireValue.Convert(resource.Members[shown.Name] ?? OwnerKey(resource, shown), shown.Type, shown.Type);
        JsonNode? value = reader.Read(resource, own);
        return reader.Model.Find(shown.Type.ObjectName) is { } inner
            ? Inner(resource, inner, value, shown.Type)
            : Independent(value, own.Type, shown.Type);
    }

    private static JsonNode? Independent(JsonNode? value, TypeRef from, TypeRef to) =>
        value is { Parent: null } && from.Kind == to.Kind ? value : WireValue.Convert(value, from, to);

    private static JsonValue? OwnerKey(Resource resource, MemberShape member) =>
        resource.Owner?.Nearest(above => above.Type.Shape.Key == member.Name) is { } owner ? JsonValue.Create(owner.Key) : null;

    private JsonNode? Related(Resource resource, MemberShape? own, MemberShape shown, TypeModel related, string? operation)
    {
        TypeModel shape = reader.Model.Find(shown.Type.ObjectName)!;
        IEnumerable<Resource> resources = related.IsOwnedBy(resource.Type)
            ? resource.OwnedOf(related)
            : ResourceReferences.KeysIn(own is null ? null : reader.Read(resource, own))
                .Select(key => resource.World.Find(related, key)).OfType<Resource>();
        return shown.Type.Kind switch
        {
            WireKind.List => new JsonArray([.. resources.Select(item => Render(item, shape, operation))]),
            WireKind.Map => Map(resources, shape, operation),
            _ => resources.FirstOrDefault() is { } single ? Render(single, shape, operation) : null,
        };
    }

    /// <summary>Returns an object with the resources by their keys.</summary>
    public JsonObject Map(IEnumerable<Resource> resources, TypeModel shape, string? operation)
    {
        JsonObject map = [];
        foreach (Resource resource in resources)
            map[resource.Key] = Render(resource, shape, operation);
        return map;
    }

    // An object inside a resource has no identity; its assigned members are those of the resource.
    private JsonNode? Inner(Resource resource, TypeModel type, JsonNode? value, TypeRef wire)
    {
        if (value is JsonArray list)
            return new JsonArray([.. list.Select(item => Inner(resource, type, item, wire.Of ?? wire))]);
        if (value is not JsonObject stored)
            return null;
        JsonObject result = [];
        foreach (MemberShape member in type.Shape.Members)
        {
            JsonNode? inner = RequestValues.ValueOf(stored, member);
            inner = inner is not null && reader.Model.Find(member.Type.ObjectName) is { } deeper
                ? Inner(resource, deeper, inner, member.Type)
                : inner?.DeepClone() ?? Absent(resource, type, member);
            if (inner is not null)
                result[member.Name] = inner;
        }
        return result;
    }

    private JsonNode? Absent(Resource resource, TypeModel type, MemberShape member)
    {
        if (member.Assigned is { } assigned && reader.Assigned.Compute(resource, member, assigned) is { } computed)
            return computed;
        if (member.Default is { } value)
            return JsonNodes.From(value);
        return member.Optional ? null : fallbacks.Of(type, member);
    }

    private static JsonNode Masked(JsonNode value, int first) =>
        value is JsonValue single && single.GetValueKind() == JsonValueKind.String && value.ToString() is { } text
            ? JsonValue.Create(text[..Math.Min(first, text.Length)] + new string('*', Math.Max(0, text.Length - first)))
            : value;
}
