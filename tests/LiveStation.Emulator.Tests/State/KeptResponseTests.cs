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

        _world.Call($"setChannelCallback {_channel}", """{"callbackEndpoint":"https://hooks.example.com/live"}""");

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
        Get();
        Resource channel = Channel();
        Resource cdn = _world.World.World.Of(_world.World.World.Model.Find("Cdn")!).First(one => one.Owner == channel);

        _world.World.World.Touch(cdn);

        Kept().Reads.IsCurrent.ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_kept_of_what_depends_on_the_time_or_on_which_resources_exist()
    {
        ReadSet reads = new();
        Resource channel = Channel();
        reads.Add(channel);
        reads.IsCurrent.ShouldBeTrue();

        reads.Open();

        reads.IsCurrent.ShouldBeFalse("the time or the set of resources was read");
    }

    private JsonNode Get() => _world.Call($"getChannel {_channel}");

    private Resource Channel() => _world.World.World.Find(_world.World.World.Model.Find("LiveChannel")!, _channel)!;

    private Rendering Kept() => Channel().Renderings.Single(one => one.Key.Operation == "getChannel").Value;
}
