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

    private Resource Channel() => _world.World.World.Find(_world.World.World.Model.Find("LiveChannel")!, _channel)!;

    private Rendering Kept() => Channel().Renderings.Single(one => one.Key.Operation == "getChannel").Value;
}
