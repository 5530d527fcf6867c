using System.Text.Json;

namespace LiveStation.Benchmarks.Checking;

/// <summary>Lists the members of written JSON.</summary>
internal static class JsonMembers
{
    public static void Tell(Members members, ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        Tell(members, "$", document.RootElement);
    }

    private static void Tell(Members members, string path, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                    Tell(members, $"{path}.{member.Name}", member.Value);
                break;
            case JsonValueKind.Array:
                foreach ((int number, JsonElement item) in element.EnumerateArray().Index())
                    Tell(members, $"{path}[{number}]", item);
                break;
            default:
                members.Add(path, element);
                break;
        }
    }
}
