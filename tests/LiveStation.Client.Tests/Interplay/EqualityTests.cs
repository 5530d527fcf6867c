using System.Text.Json;

namespace LiveStation.Client.Tests.Interplay;

/// <summary>Values are equal by their content at every depth.</summary>
public sealed class EqualityTests
{
    private const string Channel =
        """
        {"channelId":"ls-1","channelStatus":"READY","streamKey":"k-1","createdTime":1787202000000,"alertOn":true,
         "restream":[{"targetName":"YOUTUBE","rtmpUrl":"rtmp://a.example/b","streamKey":"k-2","colour":{"r":1}},
                     {"targetName":"NEWTUBE","rtmpUrl":"rtmp://a.example/c","streamKey":"k-3"}],
         "mood":["calm",1.50],"weather":null}
        """;

    private const string Recordings =
        """{"recordList":{"7":{"channelId":"ls-1","fileName":"a.mp4"},"8":{"channelId":"ls-1","fileName":"b.mp4"}}}""";

    [Theory]
    [InlineData(Channel)]
    [InlineData("{}")]
    public void Two_readings_of_one_text_are_equal(string json) => ShouldBeEqual(Read<ReStreamChannel>(json), Read<ReStreamChannel>(json));

    [Theory]
    [InlineData("k-1", "k-9")]
    [InlineData("READY", "CREATING")]
    [InlineData("1787202000000", "1787202000001")]
    [InlineData("YOUTUBE", "CHZZK")]
    [InlineData("NEWTUBE", "OLDTUBE")]
    [InlineData("rtmp://a.example/c", "rtmp://a.example/C")]
    [InlineData("k-3", "k-9")]
    [InlineData("{\"r\":1}", "{\"r\":2}")]
    [InlineData("1.50", "1.5")]
    [InlineData("weather", "Weather")]
    public void Values_with_any_difference_are_not_equal(string text, string other)
    {
        ReStreamChannel changed = Read<ReStreamChannel>(Channel.Replace(text, other, StringComparison.Ordinal));

        changed.ShouldNotBe(Read<ReStreamChannel>(Channel));
    }

    [Fact]
    public void A_created_value_is_equal_to_one_that_was_read()
    {
        var made = new ReStreamTarget
        {
            Platform = PlatformName.YouTube,
            RtmpUrl = new Uri("rtmp://a.example/b"),
            StreamKey = "k-2",
            UnknownMembers = ValueMap.From([KeyValuePair.Create("colour", RawJson.Parse("""{"r":1}"""))]),
        };
        ReStreamChannel channel = Read<ReStreamChannel>(Channel);

        ShouldBeEqual(made, channel.Targets.ShouldNotBeNull()[0]);
        ShouldBeEqual(channel with { Targets = [made, channel.Targets.Value[1]] }, channel);
    }

    [Fact]
    public void Order_is_significant_in_lists()
    {
        ReStreamChannel channel = Read<ReStreamChannel>(Channel);
        ValueList<ReStreamTarget> targets = channel.Targets.ShouldNotBeNull();

        (channel with { Targets = [targets[1], targets[0]] }).ShouldNotBe(channel);
    }

    [Fact]
    public void A_null_list_is_not_equal_to_an_empty_one() =>
        new ReStreamChannel { Targets = [] }.ShouldNotBe(new ReStreamChannel { Targets = null });

    [Fact]
    public void Order_is_not_significant_in_maps_and_unknown_members()
    {
        const string turned =
            """{"recordList":{"8":{"fileName":"b.mp4","channelId":"ls-1"},"7":{"channelId":"ls-1","fileName":"a.mp4"}}}""";

        ShouldBeEqual(Read<ChannelRecordings>(turned), Read<ChannelRecordings>(Recordings));
        ShouldBeEqual(Read<ReStreamTarget>("""{"a":1,"b":2}"""), Read<ReStreamTarget>("""{"b":2,"a":1}"""));
    }

    [Theory]
    [InlineData("\"8\"", "\"9\"")]
    [InlineData("b.mp4", "c.mp4")]
    public void Keys_and_values_are_significant_in_maps(string text, string other) =>
        Read<ChannelRecordings>(Recordings.Replace(text, other, StringComparison.Ordinal))
            .ShouldNotBe(Read<ChannelRecordings>(Recordings));

    [Fact]
    public void Equal_values_are_one_key_of_a_dictionary() =>
        new HashSet<ReStreamChannel> { Read<ReStreamChannel>(Channel), Read<ReStreamChannel>(Channel) }.Count.ShouldBe(1);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    private static void ShouldBeEqual<T>(T one, T other)
        where T : class
    {
        one.ShouldNotBeSameAs(other);
        one.Equals(other).ShouldBeTrue();
        one.GetHashCode().ShouldBe(other.GetHashCode());
    }
}
