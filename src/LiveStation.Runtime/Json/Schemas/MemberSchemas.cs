using System.ComponentModel;
using System.Text.Json.Nodes;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Takes the description of an object's members. Generated code gives it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberSchemas
{
    private readonly SchemaWriter _writer;
    private readonly JsonObject _properties = [];
    private readonly JsonArray _required = [];

    internal MemberSchemas(SchemaWriter writer) => _writer = writer;

    /// <summary>Adds a member that always comes.</summary>
    /// <param name="name">Name of the member in JSON.</param>
    /// <param name="codec">Codec of its value.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Required(string name, JsonCodec codec)
    {
        Optional(name, codec);
        _required.Add((JsonNode)name);
    }

    /// <summary>Adds a member that can be missing.</summary>
    /// <param name="name">Name of the member in JSON.</param>
    /// <param name="codec">Codec of its value.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
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
