using System.Text.Json;

namespace LiveStation.Json.Tests.Documents;

/// <summary>Compares the written JSON with the expected JSON, member by member and digit by digit.</summary>
internal static class JsonDifference
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1000 };

    /// <summary>Describes the first difference; null if there is none. The order of members is ignored.</summary>
    public static string? Find(byte[] written, JsonNode expected)
    {
        using JsonDocument document = JsonDocument.Parse(written, Deep);
        return Find("$", document.RootElement, expected);
    }

    private static string? Find(string path, JsonElement written, JsonNode expected) => expected switch
    {
        ObjectNode node when written.ValueKind == JsonValueKind.Object => InObject(path, written, node),
        ArrayNode node when written.ValueKind == JsonValueKind.Array => InArray(path, written, node),
        TextNode text when written.ValueKind == JsonValueKind.String && written.ValueEquals(text.Value) => null,
        PlainNode plain when written.GetRawText() == plain.Json => null,
        _ => $"{path}: expected {JsonText.Of(expected)}, written {written.GetRawText()}",
    };

    private static string? InArray(string path, JsonElement written, ArrayNode expected) =>
        written.GetArrayLength() != expected.Items.Length
            ? $"{path}: expected {expected.Items.Length} items, written {written.GetArrayLength()}"
            : expected.Items.Select((item, i) => Find($"{path}[{i}]", written[i], item))
                .FirstOrDefault(found => found is not null);

    private static string? InObject(string path, JsonElement written, ObjectNode expected)
    {
        // If a name occurs twice, the last value is used.
        Dictionary<string, JsonNode> members = [];
        foreach (Member member in expected.Members)
            members[member.Name] = member.Value;
        foreach (JsonProperty member in written.EnumerateObject())
        {
            if (!members.Remove(member.Name, out JsonNode? value))
                return $"{path}.{member.Name}: expected none or once, written {member.Value.GetRawText()}";
            if (Find($"{path}.{member.Name}", member.Value, value) is { } difference)
                return difference;
        }
        return members.Count == 0 ? null : $"{path}.{members.First().Key}: expected, but not written";
    }
}
