#if NET9_0_OR_GREATER
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime;

/// <content>For the exporter of System.Text.Json.</content>
public sealed partial class JsonTypeSchema
{
    /// <summary>
    /// Replaces the empty schemas of types that this library reads and writes, as
    /// <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>.
    /// </summary>
    /// <param name="context">The place in the exported schema.</param>
    /// <param name="schema">The exporter's schema of that place.</param>
    /// <returns>The schema of the type; <paramref name="schema"/> when it is another type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static JsonNode TransformNode(JsonSchemaExporterContext context, JsonNode schema)
    {
        Guard.NotNull(schema);
        if (Of(context.TypeInfo) is not { } known)
        {
            return Completed(context, schema);
        }
        JsonObject own = known.At(context.Path.ToArray(), context.TypeInfo, context.PropertyInfo?.IsGetNullable ?? false);
        // Such as the default of an optional parameter of a constructor.
        foreach ((string name, JsonNode? value) in schema as JsonObject ?? [])
        {
            own.TryAdd(name, value?.DeepClone());
        }
        return own;
    }

    // The exporter asks for no items that it has no description of.
    private static JsonNode Completed(JsonSchemaExporterContext context, JsonNode schema)
    {
        string? keyword = context.TypeInfo.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "items",
            JsonTypeInfoKind.Dictionary => "additionalProperties",
            _ => null,
        };
        if (keyword is not null && schema is JsonObject whole && !whole.ContainsKey(keyword)
            && context.TypeInfo.ElementType is { } type
            && context.TypeInfo.Options.TryGetTypeInfo(type, out JsonTypeInfo? info) && Of(info) is { } known)
        {
            whole[keyword] = known.At([.. context.Path.ToArray(), keyword], info, isNullable: false);
        }
        return schema;
    }

    /// <summary>The schema at a place, which allows null where the place or the type does.</summary>
    private JsonObject At(string[] place, JsonTypeInfo type, bool isNullable)
    {
        JsonObject schema = Describe(new SchemaWriter(place, reference: null));
        if (!isNullable && Nullable.GetUnderlyingType(type.Type) is null)
        {
            return schema;
        }
        if (schema["type"]?.GetValue<string>() is { } name)
        {
            schema["type"] = new JsonArray(name, "null");
        }
        (schema["enum"] as JsonArray)?.Add(null);
        return schema;
    }
}
#endif
