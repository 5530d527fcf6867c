using System.Text.Json.Nodes;

namespace LiveStation.Emulator.Playback;

/// <summary>Converts addresses of the service to addresses of the emulator, which respond.</summary>
internal static class LocalAddresses
{
    /// <summary>The path of all media. The host and the path of the address of the service follow.</summary>
    public const string Root = "/_emulator/media/";

    private const string Scheme = "https://";

    // The members of responses that contain addresses of media.
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal) { "url", "snapshotUrl", "objectStorageUrl" };

    /// <summary>Returns the address of the emulator.</summary>
    /// <param name="url">The address of the service.</param>
    /// <param name="origin">Scheme, host and port of the emulator.</param>
    public static string Of(string url, string origin) =>
        url.StartsWith(Scheme, StringComparison.Ordinal) ? $"{origin}{Root}{url[Scheme.Length..]}" : url;

    /// <summary>Replaces all addresses of media in a response.</summary>
    /// <param name="node">The response.</param>
    /// <param name="origin">Scheme, host and port of the emulator.</param>
    public static void Replace(JsonNode? node, string origin)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
                Replace(item, origin);
        }
        if (node is not JsonObject members)
            return;
        foreach ((string name, JsonNode? value) in members.ToArray())
        {
            if (Members.Contains(name) && value is JsonValue text && text.TryGetValue(out string? url))
                members[name] = Of(url, origin);
            else
                Replace(value, origin);
        }
    }
}
