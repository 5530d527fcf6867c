using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>How the result of a call becomes the structured result of a tool.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ToolReply<T>
{
    private protected ToolReply()
    {
    }

    /// <summary>Returns the schema of the structured result.</summary>
    internal abstract JsonElement Schema(ApiLanguage language);

    /// <summary>Writes the structured result, an object.</summary>
    internal abstract void Write(Utf8JsonWriter writer, T result, ToolInput input);

    private protected static JsonObject ObjectOf(params (string Name, JsonObject Schema)[] properties) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Select(one => KeyValuePair.Create(one.Name, (JsonNode?)one.Schema))),
    };
}
