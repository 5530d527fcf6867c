using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Values;

namespace LiveStation.Emulator.State;

/// <summary>The keys in examples. Only their deletion must be remembered: no example responds to a call about another key.</summary>
internal static class ExampleTexts
{
    /// <summary>Returns all texts that can be keys.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<StateExample> examples)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (StateExample example in examples)
        {
            keys.UnionWith(example.Path);
            Add(JsonNode.Parse(example.Body), keys);
        }
        return keys;
    }

    private static void Add(JsonNode? node, HashSet<string> keys)
    {
        if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? member) in members)
            {
                // The names in a map of resources are keys.
                keys.Add(name);
                Add(member, keys);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
                Add(item, keys);
        }
        else if (JsonNodes.Text(node) is { } text)
        {
            keys.Add(text);
        }
    }
}
