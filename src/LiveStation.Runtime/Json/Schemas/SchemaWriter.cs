using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Json.Schemas;

/// <summary>Creates the schema of a type and its parts. Each object type is described once.</summary>
/// <param name="reference">Returns the JSON for an object type inside the schema; null to describe it in place.</param>
internal sealed partial class SchemaWriter(Func<JsonTypeSchema, JsonObject?>? reference)
{
    private const string Reference = "$ref";
    private const string Items = "items";
    private const string Values = "additionalProperties";

    // The place of the current schema in the document as the segments of a JSON pointer.
    private readonly List<string> _path = [];

    // Repeated schemas would double with each level, and recursive types would not end.
    private readonly Dictionary<Type, string> _described = [];

    /// <summary>Describes a part.</summary>
    /// <param name="codec">The codec of the part.</param>
    /// <param name="steps">The path of the part in the current schema.</param>
    public JsonObject Part(JsonCodec codec, params string[] steps) => At(steps, codec.Schema);

    /// <summary>Describes a list.</summary>
    /// <param name="item">The codec of the items.</param>
    public JsonObject List(JsonCodec item) => Of("array", Items, Part(item, Items));

    /// <summary>Describes a list whose items are read and written by the serializer.</summary>
    /// <param name="item">The type of the items.</param>
    public JsonObject List(JsonTypeInfo item) => Of("array", Items, Part(item, Items));

    /// <summary>Describes a map.</summary>
    /// <param name="value">The codec of the values.</param>
    public JsonObject Map(JsonCodec value) => Of("object", Values, Part(value, Values));

    /// <summary>Describes a map whose values are read and written by the serializer.</summary>
    /// <param name="value">The type of the values.</param>
    public JsonObject Map(JsonTypeInfo value) => Of("object", Values, Part(value, Values));

    /// <summary>
    /// Describes a part that is read and written by the serializer. Its type can be a generated type or any other type.
    /// </summary>
    /// <param name="type">The type of the part.</param>
    /// <param name="step">The path of the part in the current schema.</param>
    public JsonNode Part(JsonTypeInfo type, string step) =>
        At([step], writer => JsonTypeSchema.Of(type)?.Describe(writer) ?? Foreign(type));

    /// <summary>Describes an object type or returns a reference to its schema.</summary>
    /// <param name="schema">The schema of the type.</param>
    /// <param name="describe">Describes the properties of the type.</param>
    public JsonObject Model(JsonTypeSchema schema, Action<MemberSchemas> describe)
    {
        if (_path.Count > 0 && reference?.Invoke(schema) is { } referred)
            return referred;
        if (_described.TryGetValue(schema.Type, out string? pointer))
            return new JsonObject { [Reference] = pointer };
        _described.Add(schema.Type, Pointer());
        MemberSchemas members = new(this);
        describe(members);
        return members.ToJson();
    }

    private static JsonObject Of(string type, string keyword, JsonNode part) => new() { ["type"] = type, [keyword] = part };

#if !NET9_0_OR_GREATER
    // System.Text.Json has no schema exporter on this framework.
    private static JsonObject Foreign(JsonTypeInfo type) => [];
#endif

    private T At<T>(string[] steps, Func<SchemaWriter, T> describe)
    {
        _path.AddRange(steps);
        T part = describe(this);
        _path.RemoveRange(_path.Count - steps.Length, steps.Length);
        return part;
    }

    private string Pointer() => "#" + string.Concat(_path.Select(static step => "/" + Escaped(step)));

    private static string Escaped(string step) =>
        step.IndexOf('~') < 0 && step.IndexOf('/') < 0 ? step : step.Replace("~", "~0").Replace("/", "~1");
}
