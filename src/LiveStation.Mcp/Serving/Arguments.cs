using System.Buffers;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace LiveStation.Mcp.Serving;

/// <summary>The arguments of a request.</summary>
internal static class Arguments
{
    /// <summary>Returns the arguments as one object.</summary>
    /// <param name="request">The request.</param>
    public static JsonElement Of(RequestContext<CallToolRequestParams> request)
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output))
        {
            writer.WriteStartObject();
            foreach ((string name, JsonElement value) in request.Params?.Arguments ?? new Dictionary<string, JsonElement>())
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }
            writer.WriteEndObject();
        }
        using JsonDocument document = JsonDocument.Parse(output.WrittenMemory);
        return document.RootElement.Clone();
    }
}
