using System.Text.Json.Nodes;

namespace LiveStation.Runtime.Json.Schemas;

/// <summary>Descriptions of values that can be null.</summary>
internal static class NullableSchema
{
    /// <summary>Allows null beside the described values.</summary>
    /// <param name="schema">Describes the values; it is changed.</param>
    /// <returns>The description with null, which allows it once however often it is asked to.</returns>
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
