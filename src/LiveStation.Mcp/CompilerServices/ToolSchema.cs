using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Mcp.Texts;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>A JSON Schema (2020-12) with the named schemas that it refers to. Generated code has one for each type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ToolSchema
{
    private readonly string? _name;
    private readonly LocalText _json;
    private readonly Func<ToolSchema>[] _definitions;

    /// <summary>Initializes a schema without a name.</summary>
    /// <param name="json">The schema as JSON, with texts in both languages.</param>
    /// <param name="definitions">Return the schemas that it refers to. Functions, because types can contain each other.</param>
    public ToolSchema(LocalText json, params Func<ToolSchema>[] definitions)
    {
        _json = json;
        _definitions = definitions;
    }

    /// <summary>Initializes a schema that others refer to by its name.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="json">The schema as JSON, with texts in both languages.</param>
    /// <param name="definitions">Return the schemas that it refers to. Functions, because types can contain each other.</param>
    public ToolSchema(string name, LocalText json, params Func<ToolSchema>[] definitions)
        : this(json, definitions) => _name = name;

    /// <summary>Returns the schema as a document of its own.</summary>
    internal JsonElement Document(ApiLanguage language) =>
        Document(Root(language), [.. _definitions.Select(one => one())], language);

    /// <summary>Returns a document that consists of a schema and the named schemas that it refers to.</summary>
    /// <param name="root">The schema.</param>
    /// <param name="used">The named schemas.</param>
    /// <param name="language">The language of the texts.</param>
    internal static JsonElement Document(JsonObject root, IReadOnlyList<ToolSchema> used, ApiLanguage language)
    {
        SortedDictionary<string, ToolSchema> all = new(StringComparer.Ordinal);
        Stack<ToolSchema> open = new(used);
        while (open.TryPop(out ToolSchema? schema))
        {
            if (schema._name is { } name && !all.TryAdd(name, schema))
                continue;
            foreach (Func<ToolSchema> definition in schema._definitions)
                open.Push(definition());
        }
        if (all.Count > 0)
            root["$defs"] = new JsonObject(all.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value.Root(language))));
        using JsonDocument document = JsonDocument.Parse(root.ToJsonString());
        return document.RootElement.Clone();
    }

    /// <summary>Returns the schema without the schemas that it refers to.</summary>
    internal JsonObject Root(ApiLanguage language) => JsonNode.Parse(_json.For(language))!.AsObject();

    /// <summary>Returns the schema for use inside another one.</summary>
    internal JsonObject Part(ApiLanguage language) =>
        _name is null ? Root(language) : new JsonObject { ["$ref"] = "#/$defs/" + Uri.EscapeDataString(_name) };
}
