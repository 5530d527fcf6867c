using System.Text.Json;

namespace LiveStation.Editor.Tests.Support;

/// <summary>What ajv says of documents by the committed schema; one process for all that are asked about together.</summary>
internal static class Judge
{
    /// <summary>The mistakes in each document, by its name; an empty list for one that passes.</summary>
    /// <param name="documents">Texts in YAML or JSON by name.</param>
    public static IReadOnlyDictionary<string, string[]> Try(IEnumerable<KeyValuePair<string, string>> documents)
    {
        string input = JsonSerializer.Serialize(documents.Select(one => new { name = one.Key, text = one.Value }));
        string output = NodeScripts.Run(input, "judge.mjs", Repository.Schema);
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(output)!;
    }
}
