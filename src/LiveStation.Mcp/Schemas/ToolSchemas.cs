using System.Text.Json;

namespace LiveStation.Mcp.Schemas;

/// <summary>The schemas of a tool in the language of the server.</summary>
/// <param name="Input">The schema of the arguments.</param>
/// <param name="Output">The schema of the structured result.</param>
internal sealed record ToolSchemas(JsonElement Input, JsonElement Output);
