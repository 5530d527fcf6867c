using System.Text.Json.Nodes;

namespace LiveStation.Runtime.Json.Schemas;

/// <summary>Creates the schemas of nullable values.</summary>
internal static class NullableSchema
{
    /// <summary>Allows null in a schema.</summary>
    /// <param name="schema">The schema, which is modified.</param>
    /// <returns>The schema. Null is added only once, even if the method is called several times.</returns>
    public static JsonObject Of(JsonObject schema)
    {
        if (schema.ContainsKey("$ref"))
            return new JsonObject { ["anyOf"] = new JsonArray(schema, ScalarSchema.Of("null")) };
        if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
            (schema["enum"] as JsonArray)?.Add(null);
        }
        return schema;
    }
}
