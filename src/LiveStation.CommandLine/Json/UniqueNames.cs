using System.Text.Json;

namespace LiveStation.CommandLine.Json;

/// <summary>Refuses JSON in which an object has a name twice, which .NET 8 accepts.</summary>
internal static class UniqueNames
{
    /// <summary>Checks a document.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="JsonException">It is not valid JSON, or a name occurs twice in an object.</exception>
    /// <exception cref="InvalidOperationException">A name is not valid Unicode.</exception>
    public static void Check(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        Check(document.RootElement);
    }

    private static void Check(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
                Check(item);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            HashSet<string> names = new(StringComparer.Ordinal);
            foreach (JsonProperty property in value.EnumerateObject())
            {
                if (!names.Add(property.Name))
                    throw new JsonException("A name occurs twice in an object.");
                Check(property.Value);
            }
        }
    }
}
