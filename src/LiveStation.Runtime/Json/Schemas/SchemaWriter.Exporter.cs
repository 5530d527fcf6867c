#if NET9_0_OR_GREATER
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace LiveStation.Runtime.Json.Schemas;

/// <content>Schemas that the exporter of System.Text.Json creates.</content>
internal sealed partial class SchemaWriter
{
    /// <summary>Completes a schema of the exporter with the schemas of types of this library.</summary>
    /// <param name="context">The context of the exporter, relative to the current schema.</param>
    /// <param name="schema">The schema that the exporter created.</param>
    public JsonNode Transformed(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (JsonTypeSchema.Of(context.TypeInfo) is not { } known)
            return Completed(context, schema);
        JsonObject own = At(context.Path.ToArray(), known.Describe);
        if (context.PropertyInfo?.IsGetNullable ?? false)
            own = NullableSchema.Of(own);
        // For example, the default value of an optional constructor parameter.
        foreach ((string name, JsonNode? value) in schema as JsonObject ?? [])
            own.TryAdd(name, value?.DeepClone());
        return own;
    }

    // The exporter does not call back for items without a schema.
    private JsonNode Completed(JsonSchemaExporterContext context, JsonNode schema)
    {
        string? keyword = context.TypeInfo.Kind switch
        {
            JsonTypeInfoKind.Enumerable => Items,
            JsonTypeInfoKind.Dictionary => Values,
            _ => null,
        };
        if (keyword is not null && schema is JsonObject whole && !whole.ContainsKey(keyword) && !whole.ContainsKey(Reference)
            && context.TypeInfo.ElementType is { } type
            && context.TypeInfo.Options.TryGetTypeInfo(type, out JsonTypeInfo? info) && JsonTypeSchema.Of(info) is { } known)
        {
            whole[keyword] = At([.. context.Path.ToArray(), keyword], known.Describe);
        }
        return schema;
    }

    private JsonNode Foreign(JsonTypeInfo type)
    {
        string root = Pointer();
        return JsonSchemaExporter.GetJsonSchemaAsNode(type, new()
        {
            // Items and values of this library are not null unless their type is nullable.
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Transformed(context, Moved(schema, root)),
        });
    }

    // References of the exporter are relative to the root of its own schema.
    private static JsonNode Moved(JsonNode schema, string root)
    {
        if (schema is JsonObject whole && whole[Reference] is JsonValue pointer)
            whole[Reference] = root + pointer.GetValue<string>()[1..];
        return schema;
    }
}
#endif
