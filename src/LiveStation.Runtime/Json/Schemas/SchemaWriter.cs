using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Json.Schemas;

/// <summary>Describes a type and everything in it, each object type once.</summary>
/// <param name="reference">What to write for an object type inside the described one; null to describe it there.</param>
internal sealed partial class SchemaWriter(Func<JsonTypeSchema, JsonObject?>? reference)
{
    private const string Reference = "$ref";
    private const string Items = "items";
    private const string Values = "additionalProperties";

    // Where the description of now will stand in its document, as the steps of a JSON pointer.
    private readonly List<string> _path = [];

    // A second description of a type would double with each level, and a type that holds itself would have no end.
    private readonly Dictionary<Type, string> _described = [];

    /// <summary>Describes a part.</summary>
    /// <param name="codec">Codec of the part.</param>
    /// <param name="steps">Where the part stands in what is described now.</param>
    public JsonObject Part(JsonCodec codec, params string[] steps) => At(steps, codec.Schema);

    /// <summary>Describes a list.</summary>
    /// <param name="item">Codec of the items.</param>
    public JsonObject List(JsonCodec item) => Of("array", Items, Part(item, Items));

    /// <summary>Describes a list whose items the serializer reads and writes.</summary>
    /// <param name="item">The type of the items.</param>
    public JsonObject List(JsonTypeInfo item) => Of("array", Items, Part(item, Items));

    /// <summary>Describes a map.</summary>
    /// <param name="value">Codec of the values.</param>
    public JsonObject Map(JsonCodec value) => Of("object", Values, Part(value, Values));

    /// <summary>Describes a map whose values the serializer reads and writes.</summary>
    /// <param name="value">The type of the values.</param>
    public JsonObject Map(JsonTypeInfo value) => Of("object", Values, Part(value, Values));

    /// <summary>Describes a part that the serializer reads and writes, of a generated type or any other.</summary>
    /// <param name="type">The type of the part.</param>
    /// <param name="step">Where the part stands in what is described now.</param>
    public JsonNode Part(JsonTypeInfo type, string step) =>
        At([step], writer => JsonTypeSchema.Of(type)?.Describe(writer) ?? Foreign(type));

    /// <summary>Describes an object type, or refers to its description.</summary>
    /// <param name="schema">The type.</param>
    /// <param name="describe">Describes its members.</param>
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
    // System.Text.Json has no exporter there.
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
