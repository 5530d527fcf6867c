using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace LiveStation.AspNetCore;

/// <summary>Creates OpenAPI schemas from the JSON schemas of the runtime.</summary>
internal static class SchemaReader
{
    /// <summary>Creates a schema.</summary>
    /// <param name="description">The JSON schema.</param>
    /// <param name="components">The schemas to which the JSON schema can refer, by name.</param>
    public static OpenApiSchema Read(JsonNode description, IReadOnlyDictionary<string, OpenApiSchema> components)
    {
        if (description is not JsonObject whole)
        {
            // True allows any value, and false allows no value.
            return description.GetValue<bool>() ? new OpenApiSchema() : new OpenApiSchema { Not = new OpenApiSchema() };
        }
        if (whole["$ref"]?.GetValue<string>() is { } name)
        {
            // A recursive type without a name is described once. Inside it, any value is allowed.
            return components.TryGetValue(name, out OpenApiSchema? component) ? component : new OpenApiSchema();
        }
        OpenApiSchema schema = new();
        ReadInto(schema, whole, components);
        return schema;
    }

    /// <summary>Sets the properties that a JSON schema contains. Other properties stay unchanged.</summary>
    /// <param name="schema">The schema to modify.</param>
    /// <param name="description">The JSON schema.</param>
    /// <param name="components">The schemas to which the JSON schema can refer, by name.</param>
    public static void ReadInto(
        OpenApiSchema schema, JsonObject description, IReadOnlyDictionary<string, OpenApiSchema> components)
    {
        OpenApiSchema Part(JsonNode part) => Read(part, components);

        schema.Type = description["type"] is { } type ? TypeOf(type) : schema.Type;
        schema.Format = description["format"]?.GetValue<string>() ?? schema.Format;
        schema.Pattern = description["pattern"]?.GetValue<string>() ?? schema.Pattern;
        schema.Description ??= description["description"]?.GetValue<string>();
        schema.Enum = Values(description["enum"]) ?? schema.Enum;
        schema.Examples = Values(description["examples"]) ?? schema.Examples;
        schema.Default = description["default"] is { } value ? value.DeepClone() : schema.Default;
        if (description["const"] is { } constant)
        {
            // Null would be written to the document.
            schema.Const = constant.ToString();
        }
        schema.MinLength = description["minLength"]?.GetValue<int>() ?? schema.MinLength;
        schema.MaxLength = description["maxLength"]?.GetValue<int>() ?? schema.MaxLength;
        schema.AnyOf = description["anyOf"]?.AsArray().Select(IOpenApiSchema (one) => Part(one!)).ToList() ?? schema.AnyOf;
        schema.Not = description["not"] is { } not ? Part(not) : schema.Not;
        schema.Items = description["items"] is { } items ? Part(items) : schema.Items;
        schema.AdditionalProperties =
            description["additionalProperties"] is { } values ? Part(values) : schema.AdditionalProperties;
        schema.Required = Values(description["required"])?.Select(static name => name.GetValue<string>())
            .ToHashSet(StringComparer.Ordinal) ?? schema.Required;
        schema.Properties = description["properties"]?.AsObject()
            .ToDictionary(static member => member.Key, member => (IOpenApiSchema)Part(member.Value!)) ?? schema.Properties;
    }

    private static List<JsonNode>? Values(JsonNode? values) =>
        values is null ? null : [.. values.AsArray().Select(static value => value?.DeepClone() ?? JsonNullSentinel.JsonNull)];

    private static JsonSchemaType TypeOf(JsonNode type) => type is JsonArray several
        ? several.Select(one => TypeOf(one!)).Aggregate(static (left, right) => left | right)
        : type.GetValue<string>() switch
        {
            "object" => JsonSchemaType.Object,
            "array" => JsonSchemaType.Array,
            "integer" => JsonSchemaType.Integer,
            "number" => JsonSchemaType.Number,
            "boolean" => JsonSchemaType.Boolean,
            "null" => JsonSchemaType.Null,
            _ => JsonSchemaType.String,
        };
}
