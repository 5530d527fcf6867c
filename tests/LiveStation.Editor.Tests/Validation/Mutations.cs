using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveStation.Editor.Tests.Validation;

/// <summary>Creates broken specs from a valid one: each lacks a member, or has an extra one or one of another type.</summary>
internal static class Mutations
{
    // The content of these keys in an example depends on the rest of the spec.
    private static readonly string[] Free = ["path", "query", "body", "response"];

    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true };

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["text"] = "\"Some text\"",
        ["number"] = "5",
        ["list"] = "[[\"Some text\"]]",
        ["mapping"] = "{\"strange\":{\"strange\":[]}}",
    };

    /// <summary>Returns the broken specs, each with a description of its change.</summary>
    /// <param name="sound">The valid spec, in JSON.</param>
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
