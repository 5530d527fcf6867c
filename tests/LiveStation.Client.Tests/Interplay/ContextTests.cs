using System.Text.Json;
using LiveStation.Client.Tests.Readme;

namespace LiveStation.Client.Tests.Interplay;

/// <summary>Types of the package with a user's serializer context, without reflection.</summary>
public sealed class ContextTests(EmulatedService service)
{
    [Fact]
    public async Task A_users_own_context_reads_and_writes_a_type()
    {
        ReStreamChannel channel = await ChannelAsync();

        string json = JsonSerializer.Serialize(channel, WatchJson.Default.ReStreamChannel);

        JsonSerializer.Deserialize(json, WatchJson.Default.ReStreamChannel).ShouldBe(channel);
        json.ShouldBe(JsonSerializer.Serialize(channel));
    }

    [Fact]
    public async Task It_reads_and_writes_lists_of_it()
    {
        ReStreamChannel channel = await ChannelAsync();

        Watching.Copy([channel, channel]).ShouldBe([channel, channel]);
    }

    [Fact]
    public async Task It_reads_and_writes_users_types_that_contain_it()
    {
        var watch = new Watch("Kim", await ChannelAsync());

        string json = JsonSerializer.Serialize(watch, WatchJson.Default.Watch);

        JsonSerializer.Deserialize(json, WatchJson.Default.Watch).ShouldBe(watch);
    }

    [Fact]
    public void A_value_list_that_is_not_a_member_is_written_and_read()
    {
        ValueList<ReStreamTarget> targets = [new ReStreamTarget { StreamKey = "k" }, new ReStreamTarget()];

        string json = JsonSerializer.Serialize(targets);

        JsonSerializer.Deserialize<ReStreamTarget[]>(json).ShouldBe(targets);
        JsonSerializer.Deserialize<ValueList<ReStreamTarget>>(json).ShouldBe(targets);
    }

    [Fact]
    public void The_users_naming_and_null_settings_still_apply() =>
        JsonSerializer.Deserialize("""{"Operator":"Kim","Channel":null}""", WatchJson.Default.Watch)
            .ShouldNotBeNull().Channel.ShouldBeNull();

    private async Task<ReStreamChannel> ChannelAsync()
    {
        using LiveStationClient client = service.Connect();
        return await client.ReStream.GetAsync("ls-20260302090000-yOga1");
    }
}
