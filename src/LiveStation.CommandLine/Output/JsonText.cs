using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveStation.CommandLine.Output;

/// <summary>Writes JSON for people and programs: Korean text stays readable.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The same line ends on every machine.
    private static readonly JsonSerializerOptions OnLines = new(OnOneLine) { WriteIndented = true };

    /// <summary>Reads JSON of a service. Of members with the same name, the last one is kept.</summary>
    /// <param name="utf8">The JSON in UTF-8.</param>
    public static JsonNode? Read(ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        return Node(document.RootElement.Clone());
    }

    private static JsonNode? Node(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return new JsonArray([.. value.EnumerateArray().Select(Node)]);
        if (value.ValueKind != JsonValueKind.Object)
            return JsonValue.Create(value);
        JsonObject members = [];
        foreach (JsonProperty property in value.EnumerateObject())
            members[property.Name] = Node(property.Value);
        return members;
    }

    /// <summary>Returns JSON on one line.</summary>
    /// <param name="value">The value.</param>
    public static string Compact(JsonNode? value) => value?.ToJsonString(OnOneLine) ?? "null";

    /// <summary>Returns indented JSON.</summary>
    /// <param name="value">The value.</param>
    public static string Indented(JsonNode? value) =>
        value?.ToJsonString(OnLines).ReplaceLineEndings("\n") ?? "null";
}
