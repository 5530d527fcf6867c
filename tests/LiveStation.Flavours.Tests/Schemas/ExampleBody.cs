using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Flavours.Tests.Schemas;

/// <summary>A body of an example of the spec.</summary>
/// <param name="Name">Name of the operation or callback, and of the example.</param>
/// <param name="File">The file of the schema of the body.</param>
/// <param name="IsSent">Whether it is a request.</param>
/// <param name="Json">The body.</param>
/// <param name="Type">The type of the result or of the request.</param>
/// <param name="IsWrapped">Whether the value is in an envelope.</param>
internal sealed record ExampleBody(string Name, string File, bool IsSent, string Json, TypeRef Type, bool IsWrapped)
{
    /// <summary>All bodies of the spec.</summary>
    public static IReadOnlyList<ExampleBody> All { get; } =
    [
        .. Spec.Operations.SelectMany(one => Of(one.Operation)),
        .. Spec.Model.Groups.SelectMany(group => group.Callbacks).SelectMany(callback => callback.Examples.Select(example =>
            new ExampleBody(
                $"{callback.Id}, {example.Name}", $"{callback.Id}.callback.schema.json", false, example.Body,
                new ObjectRef(callback.Body), false))),
    ];

    public JsonElement Element => JsonDocument.Parse(Json).RootElement;

    /// <summary>All values in the body, each with the field that declares it; without the envelope.</summary>
    public IEnumerable<ExampleValue> Values()
    {
        JsonNode root = JsonNode.Parse(Json)!;
        JsonNode content = IsWrapped ? root[Spec.Model.Service.Envelope.Content]! : root;
        return Inside(root, Type, content);
    }

    /// <inheritdoc />
    public override string ToString() => Name;

    private static IEnumerable<ExampleBody> Of(OperationModel operation)
    {
        TypeRef result = operation.Reply == ReplyShape.List ? new ListRef(operation.Result) : operation.Result;
        foreach (ExampleModel example in operation.Examples)
        {
            string name = $"{operation.Id}, {example.Name}";
            if (example.Request is { } request)
                yield return new ExampleBody(name, $"{operation.Id}.request.schema.json", true, request, new ObjectRef(operation.Body!), false);
            if (example.Body is { } body)
                yield return new ExampleBody(name, $"{operation.Id}.response.schema.json", false, body, result, true);
        }
    }

    private static IEnumerable<ExampleValue> Inside(JsonNode root, TypeRef type, JsonNode node) => type switch
    {
        ObjectRef named => Spec.Types[named.Name].Fields.Where(field => node[field.Wire] is not null).SelectMany(field =>
            Inside(root, field.Type, node[field.Wire]!).Prepend(new ExampleValue(root, Spec.Types[named.Name], field, (JsonObject)node))),
        ListRef list => node.AsArray().OfType<JsonNode>().SelectMany(item => Inside(root, list.Item, item)),
        MapRef map => node.AsObject().Select(member => member.Value).OfType<JsonNode>().SelectMany(item => Inside(root, map.Item, item)),
        _ => [],
    };
}

/// <summary>A member of an object in a body.</summary>
/// <param name="Root">The whole body.</param>
/// <param name="Owner">The type of the object.</param>
/// <param name="Field">The field.</param>
/// <param name="Object">The object.</param>
internal sealed record ExampleValue(JsonNode Root, TypeModel Owner, FieldModel Field, JsonObject Object)
{
    /// <summary>Returns the body with another value of the member.</summary>
    /// <param name="value">The value; null to remove the member.</param>
    public JsonElement With(JsonNode? value)
    {
        JsonNode? before = Object[Field.Wire];
        Set(value);
        JsonElement changed = JsonSerializer.SerializeToElement(Root);
        Set(before);
        return changed;
    }

    /// <summary>Returns the body with another name of the member.</summary>
    /// <param name="name">The name.</param>
    public JsonElement Renamed(string name)
    {
        JsonNode value = Object[Field.Wire]!;
        Object.Remove(Field.Wire);
        Object[name] = value;
        JsonElement changed = JsonSerializer.SerializeToElement(Root);
        Object.Remove(name);
        Set(value);
        return changed;
    }

    /// <summary>Returns the body with one more member beside this one.</summary>
    /// <param name="name">Name of the member.</param>
    public JsonElement WithSibling(string name)
    {
        Object[name] = 1;
        JsonElement changed = JsonSerializer.SerializeToElement(Root);
        Object.Remove(name);
        return changed;
    }

    private void Set(JsonNode? value)
    {
        Object.Remove(Field.Wire);
        if (value is not null)
            Object[Field.Wire] = value;
    }
}
