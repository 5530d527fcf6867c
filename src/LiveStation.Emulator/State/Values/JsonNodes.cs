using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Values;

/// <summary>Creates and reads JSON nodes.</summary>
internal static class JsonNodes
{
    /// <summary>Creates a node from an element. The last of two members with the same name is used.</summary>
    public static JsonNode? From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => FromObject(element),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(From)]),
        JsonValueKind.String => JsonValue.Create(TextOf(element)),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => JsonValue.Create(element.Clone()),
    };

    /// <summary>Creates an object from a document; null if the document is not an object.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonObject? ParseObject(ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        return From(document.RootElement) as JsonObject;
    }

    /// <summary>Creates a node from the text of a path or query value.</summary>
    public static JsonNode FromText(string text, TypeRef type) => type.Kind switch
    {
        WireKind.Bool when bool.TryParse(text, out bool value) => JsonValue.Create(value),
        WireKind.Int or WireKind.Long or WireKind.TimestampMs or WireKind.DurationMs or WireKind.DurationS or WireKind.DurationMin
            when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) => JsonValue.Create(value),
        WireKind.Double when double.TryParse(text, CultureInfo.InvariantCulture, out double value) => JsonValue.Create(value),
        _ => JsonValue.Create(text),
    };

    /// <summary>Returns a value as text; null if it is missing, an object or a list.</summary>
    public static string? Text(JsonNode? node) => node is JsonValue value
        ? value.GetValueKind() switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => value.ToString(),
        }
        : null;

    // A text with half of a character pair is valid JSON, but has no characters.
    private static string TextOf(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private static JsonObject FromObject(JsonElement element)
    {
        JsonObject result = [];
        foreach (JsonProperty member in element.EnumerateObject())
            result[member.Name] = From(member.Value);
        return result;
    }
}
