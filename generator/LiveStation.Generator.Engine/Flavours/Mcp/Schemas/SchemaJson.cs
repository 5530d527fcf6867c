using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Mcp.Schemas;

/// <summary>Recurring patterns of JSON Schema.</summary>
internal static class SchemaJson
{
    /// <summary>Writes a keyword with a list of strings; nothing without strings.</summary>
    /// <param name="json">The schema, inside its braces.</param>
    /// <param name="keyword">The keyword.</param>
    /// <param name="texts">The strings.</param>
    public static void Strings(this JsonText json, string keyword, IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        if (all.Length == 0)
            return;
        json.Member(keyword).Open('[');
        foreach (string text in all)
            json.Item().Text(text);
        json.Close(']');
    }
}
