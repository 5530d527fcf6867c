using System.Text.Json;
using LiveStation.Tests.Shared;

namespace LiveStation.Editor.Tests.Support;

/// <summary>Validates documents with ajv against the committed schema; documents of one call share one process.</summary>
internal static class Judge
{
    /// <summary>Returns the errors in each document by its name; the list of a valid document is empty.</summary>
    /// <param name="documents">YAML or JSON texts by name.</param>
    public static IReadOnlyDictionary<string, string[]> Try(IEnumerable<KeyValuePair<string, string>> documents)
    {
        string input = JsonSerializer.Serialize(documents.Select(one => new { name = one.Key, text = one.Value }));
        string output = NodeScripts.Run(input, "judge.mjs", Repository.Schema);
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(output)!;
    }
}
