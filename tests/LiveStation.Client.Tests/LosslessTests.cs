using System.Text.Json;
using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;

namespace LiveStation.Client.Tests;

/// <summary>Values that were read are written again without loss.</summary>
public sealed class LosslessTests
{
    public static TheoryData<string, string> Channels => Contents(GetReStreamChannelContract.Instance.Examples);

    public static TheoryData<string, string> Events => Contents(ListChannelEventsContract.Instance.Examples);

    [Theory]
    [MemberData(nameof(Channels))]
    public void A_channel_is_written_as_it_was_read(string example, string json) => ShouldComeBack<ReStreamChannel>(example, json);

    [Theory]
    [MemberData(nameof(Events))]
    public void Events_are_written_as_they_were_read(string example, string json) => ShouldComeBack<ChannelEvent[]>(example, json);

    [Fact]
    public void Unknown_values_and_members_are_written_unchanged()
    {
        const string json = """
            {"channelId":"ls-1","channelName":"n","instanceNo":1,"channelStatus":"DREAMING","streamKey":"k",
             "publishUrl":"rtmp://a.example/b","globalPublishUrl":"rtmp://c.example/d","planType":"PLATINUM","createdTime":1,
             "restream":[{"targetName":"NEWTUBE","rtmpUrl":"rtmp://e.example/f","streamKey":"k2","colour":{"r":1}}],
             "platformCount":1,"totalPublishSeconds":1,"alertOn":false,"isPublishing":false,"envType":"REAL",
             "mood":["calm",null,1.50,true]}
            """;

        ReStreamChannel channel = ShouldComeBack<ReStreamChannel>("tomorrow", json);

        channel.ChannelStatus.Known.ShouldBeNull();
        channel.ChannelStatus.UnknownValue.ShouldBe("DREAMING");
        channel.UnknownMembers["mood"].ToElement().GetArrayLength().ShouldBe(4);
        channel.Targets.ShouldNotBeNull()[0].UnknownMembers.Keys.ShouldBe(["colour"]);
    }

    [Fact]
    public void Older_names_and_values_are_read_and_written_in_their_current_form()
    {
        const string json = """{"channelId":"ls-1","channelStatus":"PUBLISH","recentPublishStartTime":"1787396300000"}""";

        ReStreamChannel channel = JsonSerializer.Deserialize<ReStreamChannel>(json)!;

        (channel.ChannelStatus == ChannelStatus.Publishing).ShouldBeTrue();
        channel.LastPublishStartTime.ShouldBe(DateTimeOffset.FromUnixTimeMilliseconds(1787396300000));
        string written = JsonSerializer.Serialize(channel);
        written.ShouldContain("\"channelStatus\":\"PUBLISHING\"");
        written.ShouldContain("\"recentPublishTime\":1787396300000");
    }

    private static TheoryData<string, string> Contents(IEnumerable<ServerExample> examples)
    {
        var data = new TheoryData<string, string>();
        foreach (ServerExample example in examples.Where(example => example.Body is not null))
            data.Add(example.Name, JsonDocument.Parse(example.Body!).RootElement.GetProperty("content").GetRawText());
        return data;
    }

    private static T ShouldComeBack<T>(string example, string json)
    {
        T read = JsonSerializer.Deserialize<T>(json)!;
        string written = JsonSerializer.Serialize(read);

        JsonElement before = JsonDocument.Parse(json).RootElement;
        JsonElement after = JsonDocument.Parse(written).RootElement;
        JsonElement.DeepEquals(after, before).ShouldBeTrue($"{example}: {written}");
        // DeepEquals treats 1.50 and 1.5 as equal, so digits are compared separately.
        Numbers(after).Order(StringComparer.Ordinal)
            .ShouldBe(Numbers(before).Order(StringComparer.Ordinal), example);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(written)).ShouldBe(written);
        return read;
    }

    // Each number as text, with its path.
    private static IEnumerable<string> Numbers(JsonElement element, string path = "$") => element.ValueKind switch
    {
        JsonValueKind.Number => [$"{path} = {element.GetRawText()}"],
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Numbers(item, $"{path}[{i}]")),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(one => Numbers(one.Value, $"{path}.{one.Name}")),
        _ => [],
    };
}
