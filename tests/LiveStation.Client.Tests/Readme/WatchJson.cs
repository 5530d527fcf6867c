using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveStation.Client.Tests.Readme;

/// <summary>The example of the client's page for a user's type that contains a generated type.</summary>
internal sealed record Watch(string Operator, ReStreamChannel Channel);

[JsonSerializable(typeof(Watch))]
[JsonSerializable(typeof(List<ReStreamChannel>))]
internal sealed partial class WatchJson : JsonSerializerContext;

/// <summary>The example of the client's page that uses this type.</summary>
internal static class Watching
{
    public static List<ReStreamChannel>? Copy(List<ReStreamChannel> channels)
    {
        string json = JsonSerializer.Serialize(channels, WatchJson.Default.ListReStreamChannel);
        return JsonSerializer.Deserialize(json, WatchJson.Default.ListReStreamChannel);
    }
}
