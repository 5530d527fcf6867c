using System.Text.Json;

namespace LiveStation.Mcp.Schemas;

/// <summary>A place in a JSON Schema of a tool, with the keywords that generated schemas have.</summary>
internal readonly struct SchemaNode
{
    private const string Definitions = "#/$defs/";
    private readonly JsonElement _document;
    private readonly JsonElement _schema;

    private SchemaNode(JsonElement document, JsonElement schema)
    {
        _document = document;
        _schema = schema.TryGetProperty("$ref", out JsonElement reference)
            ? document.GetProperty("$defs").GetProperty(Uri.UnescapeDataString(reference.GetString()![Definitions.Length..]))
            : schema;
    }

    /// <summary>The root of a document.</summary>
    public static SchemaNode Root(JsonElement document) => new(document, document);

    /// <summary>The type; null for any.</summary>
    public string? Type => _schema.TryGetProperty("type", out JsonElement type) ? type.GetString() : null;

    /// <summary>Whether the value is secret.</summary>
    public bool IsSecret => _schema.TryGetProperty("format", out JsonElement format) && format.ValueEquals("password");

    /// <summary>Whether an object can have only the properties that the schema lists.</summary>
    public bool IsClosed =>
        _schema.TryGetProperty("additionalProperties", out JsonElement other) && other.ValueKind == JsonValueKind.False;

    /// <summary>The properties that must be present.</summary>
    public IEnumerable<string> Required => Texts("required");

    /// <summary>The names of the properties.</summary>
    public IEnumerable<string> Properties =>
        _schema.TryGetProperty("properties", out JsonElement all) ? all.EnumerateObject().Select(one => one.Name) : [];

    /// <summary>The alternatives; empty if there are none.</summary>
    public IReadOnlyList<SchemaNode> Alternatives => List("anyOf");

    /// <summary>The items of a list; null for any.</summary>
    public SchemaNode? Items => Child("items");

    /// <summary>The allowed values; null for all.</summary>
    public IReadOnlyList<JsonElement>? Allowed =>
        _schema.TryGetProperty("enum", out JsonElement values) ? [.. values.EnumerateArray()] : null;

    /// <summary>Returns the schema of a property; null if the schema does not describe it.</summary>
    /// <param name="name">The name of the property.</param>
    public SchemaNode? Property(string name) =>
        _schema.TryGetProperty("properties", out JsonElement all) && all.TryGetProperty(name, out JsonElement one)
            ? new SchemaNode(_document, one)
            : _schema.TryGetProperty("additionalProperties", out JsonElement other) && other.ValueKind == JsonValueKind.Object
                ? new SchemaNode(_document, other)
                : null;

    private SchemaNode? Child(string keyword) =>
        _schema.TryGetProperty(keyword, out JsonElement child) ? new SchemaNode(_document, child) : null;

    private SchemaNode[] List(string keyword)
    {
        JsonElement document = _document;
        return _schema.TryGetProperty(keyword, out JsonElement all)
            ? [.. all.EnumerateArray().Select(one => new SchemaNode(document, one))]
            : [];
    }

    private IEnumerable<string> Texts(string keyword) =>
        _schema.TryGetProperty(keyword, out JsonElement all) ? all.EnumerateArray().Select(one => one.GetString()!) : [];
}
