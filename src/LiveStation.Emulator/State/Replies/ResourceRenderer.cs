using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Json;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Replies;

/// <summary>Writes resources as they occur in responses.</summary>
internal sealed class ResourceRenderer(ResourceReader reader, FallbackValues fallbacks)
{
    /// <summary>Writes a resource in the shape of its type or of another type.</summary>
    /// <param name="writer">Receives the object.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="shape">The type of the result.</param>
    /// <param name="operation">The ID of the operation; null outside a response.</param>
    public void Write(Utf8JsonWriter writer, Resource resource, TypeModel shape, string? operation)
    {
        writer.WriteStartObject();
        foreach (MemberShape member in shape.Shape.Members)
            WriteMember(writer, resource, shape, member, operation);
        writer.WriteEndObject();
    }

    /// <summary>Returns a resource in the shape of its type, as it occurs outside responses.</summary>
    public JsonObject Render(Resource resource) =>
        Parse(RelaxedJson.Utf8(writer => Write(writer, resource, resource.Type, operation: null)));

    /// <summary>Returns a member of a resource; null if it is absent.</summary>
    public JsonNode? Member(Resource resource, MemberShape member, string operation)
    {
        JsonObject alone = Parse(RelaxedJson.Utf8(writer =>
        {
            writer.WriteStartObject();
            WriteMember(writer, resource, resource.Type, member, operation);
            writer.WriteEndObject();
        }));
        return alone[member.Name];
    }

    private static JsonObject Parse(ReadOnlyMemory<byte> utf8) => JsonNode.Parse(utf8.Span)!.AsObject();

    private void WriteMember(Utf8JsonWriter writer, Resource resource, TypeModel shape, MemberShape member, string? operation)
    {
        MemberShape? own = shape == resource.Type ? member : resource.Type.Matching(member);
        if (!IsPresent(resource, own ?? member, operation))
            return;
        TypeModel? type = reader.Model.Find(member.Type.ObjectName);
        bool isWritten = type is { Resource: { } related }
            ? WriteRelated(writer, RelatedTo(resource, own, related), type, member, operation)
            : WriteValue(writer, resource, own, type, member);
        if (!isWritten && !member.Optional)
            Write(writer, member.Name, fallbacks.Of(shape, member));
    }

    private bool IsPresent(Resource resource, MemberShape member, string? operation) =>
        (member.ShownBy.Count == 0 || operation is null || member.ShownBy.Contains(operation))
        && (member.PresentIf.Count == 0 || reader.Paths.Hold(member.PresentIf, new PathScope(resource.World, resource)));

    private IEnumerable<Resource> RelatedTo(Resource resource, MemberShape? own, TypeModel related) => related.IsOwnedBy(resource.Type)
        ? resource.OwnedOf(related)
        : ResourceReferences.KeysIn(own is null ? null : reader.Read(resource, own))
            .Select(key => resource.World.Find(related, key)).OfType<Resource>();

    private bool WriteRelated(
        Utf8JsonWriter writer, IEnumerable<Resource> resources, TypeModel shape, MemberShape member, string? operation)
    {
        switch (member.Type.Kind)
        {
            case WireKind.List:
                writer.WriteStartArray(member.Name);
                foreach (Resource resource in resources)
                    Write(writer, resource, shape, operation);
                writer.WriteEndArray();
                return true;
            case WireKind.Map:
                writer.WriteStartObject(member.Name);
                foreach (Resource resource in resources)
                {
                    writer.WritePropertyName(resource.Key);
                    Write(writer, resource, shape, operation);
                }
                writer.WriteEndObject();
                return true;
            default:
                if (resources.FirstOrDefault() is not { } single)
                    return false;
                writer.WritePropertyName(member.Name);
                Write(writer, single, shape, operation);
                return true;
        }
    }

    private bool WriteValue(Utf8JsonWriter writer, Resource resource, MemberShape? own, TypeModel? type, MemberShape shown)
    {
        JsonNode? value = own is null ? resource.Members[shown.Name] ?? OwnerKey(resource, shown) : reader.Read(resource, own);
        if (own is not null && type is not null)
        {
            if (value is not (JsonObject or JsonArray))
                return false;
            writer.WritePropertyName(shown.Name);
            WriteInner(writer, resource, type, value);
            return true;
        }
        if (own is null || value is not { Parent: null } || own.Type.Kind != shown.Type.Kind)
            value = WireValue.Convert(value, (own ?? shown).Type, shown.Type);
        return Write(writer, shown.Name, value is not null && (own ?? shown).Masked is { } first ? Masked(value, first) : value);
    }

    private static JsonValue? OwnerKey(Resource resource, MemberShape member) =>
        resource.Owner?.Nearest(above => above.Type.Shape.Key == member.Name) is { } owner ? JsonValue.Create(owner.Key) : null;

    private static bool Write(Utf8JsonWriter writer, string name, JsonNode? value)
    {
        if (value is null)
            return false;
        writer.WritePropertyName(name);
        value.WriteTo(writer);
        return true;
    }

    // An object inside a resource has no identity; its assigned members are those of the resource.
    private void WriteInner(Utf8JsonWriter writer, Resource resource, TypeModel type, JsonNode? value)
    {
        switch (value)
        {
            case JsonArray list:
                writer.WriteStartArray();
                foreach (JsonNode? item in list)
                    WriteInner(writer, resource, type, item);
                writer.WriteEndArray();
                break;
            case JsonObject stored:
                writer.WriteStartObject();
                foreach (MemberShape member in type.Shape.Members)
                    WriteInnerMember(writer, resource, type, member, RequestValues.ValueOf(stored, member));
                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private void WriteInnerMember(Utf8JsonWriter writer, Resource resource, TypeModel type, MemberShape member, JsonNode? value)
    {
        if (value is null || reader.Model.Find(member.Type.ObjectName) is not { } deeper)
        {
            Write(writer, member.Name, value ?? Absent(resource, type, member));
        }
        else if (value is JsonObject or JsonArray)
        {
            writer.WritePropertyName(member.Name);
            WriteInner(writer, resource, deeper, value);
        }
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
