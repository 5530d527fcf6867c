using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveStation.Editor.Tests.Validation;

/// <summary>Makes broken specs of a sound one: each has one member less, one more, or one of another kind.</summary>
internal static class Mutations
{
    // What stands below these in an example is known to the rest of the spec only.
    private static readonly string[] Free = ["path", "query", "body", "response"];

    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true };

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["text"] = "\"Some text\"",
        ["number"] = "5",
        ["list"] = "[[\"Some text\"]]",
        ["mapping"] = "{\"strange\":{\"strange\":[]}}",
    };

    /// <summary>The broken specs, each by what was done to it.</summary>
    /// <param name="sound">The sound spec, in JSON.</param>
    public static IEnumerable<KeyValuePair<string, string>> Of(string sound)
    {
        foreach (string[] place in Places(JsonNode.Parse(sound)!.AsObject(), []))
        {
            string path = string.Join('/', place);
            yield return new($"without {path}", Edited(sound, place, (owner, key) => owner.Remove(key)));
            if (At(JsonNode.Parse(sound)!, place) is JsonObject)
                yield return new($"a strange key in {path}", With("\"Some text\"", sound, [.. place, "strange"]));
            foreach ((string kind, string value) in Kinds)
                yield return new($"a {kind} for {path}", With(value, sound, place));
        }
    }

    private static string With(string value, string sound, string[] place) =>
        Edited(sound, place, (owner, key) => owner[key] = JsonNode.Parse(value));

    private static IEnumerable<string[]> Places(JsonObject owner, string[] above)
    {
        foreach ((string key, JsonNode? value) in owner)
        {
            string[] place = [.. above, key];
            yield return place;
            bool isFree = above.Contains("examples") && Free.Contains(key);
            foreach (string[] below in value is JsonObject inner && !isFree ? Places(inner, place) : [])
                yield return below;
        }
    }

    private static string Edited(string sound, string[] place, Action<JsonObject, string> edit)
    {
        JsonNode root = JsonNode.Parse(sound)!;
        edit(At(root, place[..^1]).AsObject(), place[^1]);
        return root.ToJsonString(Lines);
    }

    private static JsonNode At(JsonNode root, string[] place) => place.Aggregate(root, (node, key) => node[key]!);
}
