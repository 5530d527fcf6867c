using System.ComponentModel;
using System.Text.Json.Nodes;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Collects the descriptions of the properties of a type. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberSchemas
{
    private readonly SchemaWriter _writer;
    private readonly JsonObject _properties = [];
    private readonly JsonArray _required = [];

    internal MemberSchemas(SchemaWriter writer) => _writer = writer;

    /// <summary>Adds a required property.</summary>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="codec">The codec of the property.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="codec"/> is null.</exception>
    public void Required(string name, JsonCodec codec)
    {
        Optional(name, codec);
        _required.Add((JsonNode)name);
    }

    /// <summary>Adds an optional property.</summary>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="codec">The codec of the property.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="codec"/> is null.</exception>
    public void Optional(string name, JsonCodec codec) =>
        _properties[Guard.NotNull(name)] = _writer.Part(Guard.NotNull(codec), "properties", name);

    internal JsonObject ToJson()
    {
        JsonObject schema = new() { ["type"] = "object", ["properties"] = _properties };
        if (_required.Count > 0)
            schema["required"] = _required;
        return schema;
    }
}
