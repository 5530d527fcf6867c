using System.Text.Json.Nodes;

namespace LiveStation.Runtime.Json.Schemas;

/// <summary>Descriptions of values without parts.</summary>
internal static class ScalarSchema
{
    /// <summary>A value of one JSON type.</summary>
    /// <param name="type">The JSON type.</param>
    /// <param name="format">What more is known of it, in the words of OpenAPI; null for nothing.</param>
    /// <param name="description">What a number or text means; null when its type says so.</param>
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
