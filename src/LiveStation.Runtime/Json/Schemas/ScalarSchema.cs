using System.Text.Json.Nodes;

namespace LiveStation.Runtime.Json.Schemas;

/// <summary>Creates the schemas of values that are neither objects nor arrays.</summary>
internal static class ScalarSchema
{
    /// <summary>Creates the schema of a JSON type.</summary>
    /// <param name="type">The JSON type.</param>
    /// <param name="format">The OpenAPI format; null if there is none.</param>
    /// <param name="description">The meaning of the number or string; null if the type is sufficient.</param>
    public static JsonObject Of(string type, string? format = null, string? description = null)
    {
        JsonObject schema = new() { ["type"] = type };
        if (format is not null)
            schema["format"] = format;
        if (description is not null)
            schema["description"] = description;
        return schema;
    }
}
