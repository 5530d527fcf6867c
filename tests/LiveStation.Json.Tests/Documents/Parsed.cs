using System.Text.Json;

namespace LiveStation.Json.Tests.Documents;

/// <summary>Parses text into JSON values.</summary>
internal static class Parsed
{
    public static JsonNode Of(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    private static JsonNode Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new ObjectNode(
            [.. element.EnumerateObject().Select(member => new Member(member.Name, Of(member.Value)))]),
        JsonValueKind.Array => new ArrayNode([.. element.EnumerateArray().Select(Of)]),
        JsonValueKind.String => new TextNode(element.GetString()!),
        _ => new PlainNode(element.GetRawText()),
    };
}
