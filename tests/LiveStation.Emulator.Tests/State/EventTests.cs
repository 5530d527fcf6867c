using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Worlds;
using LiveStation.Emulator.Tests.State.Support;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.State;

/// <summary>Log entries and their messages.</summary>
public sealed class EventTests : IWorldEvents
{
    private readonly TestClock _clock = new();
    private readonly List<WorldEvent> _told = [];

    void IWorldEvents.Told(WorldEvent message) => _told.Add(message);

    [Fact]
    public void Each_entry_is_told_to_the_address_of_its_channel_or_else_to_the_default()
    {
        TestWorld world = LiveWorld.Start(_clock, events: this);
        string id = world.Call("createChannel", LiveBodies.Channel("told"))["channelId"]!.ToString();
        _told.ShouldBeEmpty();
        world.Call("registerDefaultCallback", """{"callbackUrl":"https://hooks.example/all"}""");
        _clock.Milliseconds += 2_000;
        world.World.Act("encoder", "LiveChannel", id, "PUBLISHING").ShouldBeTrue();
        world.Call($"registerChannelCallback {id}", """{"callbackEndpoint":"https://hooks.example/own"}""");
        world.World.Act("encoder", "LiveChannel", id, "READY").ShouldBeTrue();

        _told.Select(message => message.Address.AbsolutePath).ShouldBe(["/all", "/own"]);
        JsonNode message = JsonNode.Parse(_told[0].Message)!;
        message["event"]!.ToString().ShouldBe("PUBLISH_START");
        message["logLevel"]!.ToString().ShouldBe("INFO");
        message["channelId"]!.ToString().ShouldBe(id);
        message["timestamp"]!.GetValue<long>().ShouldBe(_clock.Milliseconds);
        message["id"]!.GetValue<long>().ShouldBeLessThan(JsonNode.Parse(_told[1].Message)!["id"]!.GetValue<long>());
    }

    [Fact]
    public void A_log_keeps_the_newest_ten_thousand_entries_of_seven_days()
    {
        TestWorld world = LiveWorld.Start(_clock);
        string id = world.Call("createChannel", LiveBodies.Channel("busy"))["channelId"]!.ToString();
        _clock.Milliseconds += 2_000;
        for (int i = 0; i < LogBook.Most; i++)
            world.World.Act("encoder", "LiveChannel", id, i % 2 == 0 ? "PUBLISHING" : "READY").ShouldBeTrue();

        world.Call($"listChannelEvents {id}").AsArray().Count.ShouldBe(LogBook.Most);
        world.Call($"listChannelEvents {id}")[0]!["eventCode"]!.ToString().ShouldBe("PUBLISH_END");
        _clock.Milliseconds += (long)LogBook.Kept.TotalMilliseconds + 1;
        world.Call("listEvents").AsArray().ShouldBeEmpty();
    }
}
