using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveStation.Client.Tests.Readme;

/// <summary>What the client's page shows as a type of one's own that holds a generated one.</summary>
internal sealed record Watch(string Operator, ReStreamChannel Channel);

[JsonSerializable(typeof(Watch))]
[JsonSerializable(typeof(List<ReStreamChannel>))]
internal sealed partial class WatchJson : JsonSerializerContext;

/// <summary>What the client's page shows as the use of it.</summary>
internal static class Watching
{
    public static List<ReStreamChannel>? Copy(List<ReStreamChannel> channels)
    {
        string json = JsonSerializer.Serialize(channels, WatchJson.Default.ListReStreamChannel);
        return JsonSerializer.Deserialize(json, WatchJson.Default.ListReStreamChannel);
    }
}
