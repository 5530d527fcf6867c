using System.Text.Json.Nodes;
using LiveStation.Emulator.State;
using LiveStation.Emulator.State.LiveStation;
using LiveStation.Emulator.State.Worlds;
using LiveStation.Emulator.Tests.State.Support;

namespace LiveStation.Emulator.Tests.State;

/// <summary>What was written of a resource is kept while nothing changes that it was made of.</summary>
public sealed class KeptResponseTests
{
    private readonly TestWorld _world = LiveWorld.Start(new StateSettings { Hooks = LiveStationHooks.All, ComparesRenderings = true });
    private readonly string _channel;

    public KeptResponseTests()
    {
        _channel = _world.Call("createChannel", LiveBodies.Channel("river_live"))["channelId"]!.ToString();
        _world.Advance(60);
    }

    [Fact]
    public void A_channel_is_written_once_for_several_calls()
    {
        Get();
        ReadOnlyMemory<byte> first = Kept().Utf8;
        Get();

        Kept().Utf8.Equals(first).ShouldBeTrue("it is the same memory");
    }

    [Fact]
    public void A_change_of_the_channel_is_in_the_next_response()
    {
        Get();

        _world.Call($"registerChannelCallback {_channel}", """{"callbackEndpoint":"https://hooks.example.com/live"}""");

        Kept().Reads.IsCurrent.ShouldBeFalse();
        Get()["callbackEndpoint"]!.ToString().ShouldBe("https://hooks.example.com/live");
    }

    [Fact]
    public void A_state_that_changes_by_itself_is_in_the_next_response()
    {
        string other = _world.Call("createChannel", LiveBodies.Channel("quiet_live"))["channelId"]!.ToString();
        _world.Call($"getChannel {other}")["channelStatus"]!.ToString().ShouldBe("CREATING");

        _world.Advance(60);

        _world.Call($"getChannel {other}")["channelStatus"]!.ToString().ShouldBe("READY");
    }

    [Fact]
    public void A_resource_that_another_one_contains_changes_both()
    {
        string cdn = Get()["cdn"]!["instanceNo"]!.ToString();

        _world.World.World.Touch(_world.World.World.Find(_world.World.World.Model.Find("Cdn")!, cdn)!);

        Kept().Reads.IsCurrent.ShouldBeFalse();
    }

    [Fact]
    public void A_quality_set_is_written_anew_only_when_the_channels_that_it_contains_change()
    {
        string set = Members("LiveChannel", _channel)["qualitySetId"]!.ToString();
        Names(set).ShouldBe(["river_live"]);

        _world.Call($"registerChannelCallback {_channel}", """{"callbackEndpoint":"https://hooks.example.com/live"}""");
        Kept("QualitySet", set).Reads.IsCurrent.ShouldBeTrue("it does not contain the callback endpoint");
        string other = _world.Call("createChannel", LiveBodies.Channel("quiet_live"))["channelId"]!.ToString();
        Kept("QualitySet", set).Reads.IsCurrent.ShouldBeFalse();
        Names(set).ShouldBe(["river_live", "quiet_live"]);
        Members("LiveChannel", other)["channelName"] = "loud_live";
        _world.World.World.Touch(Find("LiveChannel", other));
        Names(set).ShouldBe(["river_live", "loud_live"]);
        _world.Advance(60);
        _world.Call($"deleteChannel {other}");

        Kept("QualitySet", set).Reads.IsCurrent.ShouldBeFalse();
        Names(set).ShouldBe(["river_live"]);
    }

    [Fact]
    public void What_depends_on_the_time_is_not_kept_and_what_depends_on_which_resources_exist_ends_with_the_next_one()
    {
        ReadSet ofTime = Reads(world => _ = world.Now);
        ReadSet ofPopulation = Reads(world => _ = world.Of(world.Model.Find("LiveChannel")!).Count());

        ofTime.CanBeCurrent.ShouldBeFalse();
        ofTime.IsCurrent.ShouldBeFalse();
        ofPopulation.IsCurrent.ShouldBeTrue();
        _world.Call("createChannel", LiveBodies.Channel("quiet_live"));
        ofPopulation.IsCurrent.ShouldBeFalse();
    }

    private ReadSet Reads(Action<World> read)
    {
        World world = _world.World.World;
        ReadSet reads = new(world);
        world.Reads = reads;
        read(world);
        world.Reads = null;
        return reads;
    }

    private JsonNode Get() => _world.Call($"getChannel {_channel}");

    private IEnumerable<string> Names(string set) =>
        _world.Call($"getQualitySet {set}")["inUseChannelNames"]!.AsArray().Select(name => name!.ToString());

    private Resource Find(string type, string key) => _world.World.World.Find(_world.World.World.Model.Find(type)!, key)!;

    private JsonObject Members(string type, string key) => Find(type, key).Members;

    private Rendering Kept() => Kept("LiveChannel", _channel);

    private Rendering Kept(string type, string key) => Find(type, key).Renderings
        .Single(one => one.Key.Operation == $"get{type.Replace("Live", "")}").Value;
}
