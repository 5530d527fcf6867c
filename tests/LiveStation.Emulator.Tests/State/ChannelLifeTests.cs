using System.Text.Json.Nodes;
using LiveStation.Emulator.State;
using LiveStation.Emulator.State.LiveStation;
using LiveStation.Emulator.Tests.State.Support;

namespace LiveStation.Emulator.Tests.State;

/// <summary>The life of live channels in the real API.</summary>
public sealed class ChannelLifeTests
{
    private readonly TestWorld _world = LiveWorld.Start();

    [Fact]
    public void A_created_channel_is_read_back_with_what_was_sent_and_values_of_its_own()
    {
        JsonNode created = _world.Call("createChannel", LiveBodies.Channel("river_live"));
        JsonNode read = _world.Call($"getChannel {created["channelId"]}");

        JsonNode.DeepEquals(created, read).ShouldBeTrue();
        read["channelName"]!.ToString().ShouldBe("river_live");
        read["channelStatus"]!.ToString().ShouldBe("CREATING");
        read["outputProtocol"]!.ToString().ShouldBe("HLS");
        read["channelId"]!.ToString().ShouldMatch("^ls-[0-9]{14}-[A-Za-z0-9]{5}$");
        read["streamKey"]!.ToString().ShouldMatch("^[a-z0-9]{32}$");
        read["publishUrl"]!.ToString().ShouldMatch("^rtmp://[a-z0-9]{8}.video.media.ntruss.com:8080/relay$");
        read["cdn"]!["statusName"]!.ToString().ShouldBe("CREATING");
        read["cdn"]!["cdnDomain"]!.ToString().ShouldMatch("^[a-z]{8}[0-9]+.edge.naverncp.com$");
        read["record"]!["type"]!.ToString().ShouldBe("NO_RECORD");
        read["backupStreamKey"].ShouldBeNull();
        read["timemachineMin"].ShouldBeNull();
    }

    [Fact]
    public void A_channel_becomes_ready_after_its_delay_and_its_CDN_runs()
    {
        string id = Create();

        _world.Advance(1.9);
        Status(id).ShouldBe("CREATING");
        _world.Advance(0.1);
        Status(id).ShouldBe("READY");
        _world.Call($"getChannel {id}")["cdn"]!["statusName"]!.ToString().ShouldBe("RUNNING");
    }

    [Fact]
    public void A_channel_that_is_created_after_the_clock_was_set_back_becomes_ready_after_its_delay()
    {
        Create();
        _world.Advance(TimeSpan.FromDays(-1));

        string id = Create();
        _world.Advance(2);

        Status(id).ShouldBe("READY");
    }

    [Fact]
    public void A_transition_that_takes_longer_than_the_calendar_never_happens()
    {
        TestWorld world = LiveWorld.Start(new StateSettings { UnknownDuration = TimeSpan.MaxValue, Hooks = LiveStationHooks.All });

        string id = world.Call("createChannel", LiveBodies.Channel("slow"))["channelId"]!.ToString();
        world.Advance(TimeSpan.FromDays(3_650));

        world.Call($"getChannel {id}")["channelStatus"]!.ToString().ShouldBe("CREATING");
    }

    [Fact]
    public void A_duration_for_an_unknown_transition_is_refused_with_the_valid_names()
    {
        StateSettings settings = new() { UnknownDurations = new Dictionary<string, TimeSpan> { ["LiveChannel.CREATED"] = TimeSpan.Zero } };

        Should.Throw<ArgumentException>(() => LiveWorld.Start(settings))
            .Message.ShouldMatch("'LiveChannel.CREATED'.*LiveChannel.CREATING, ");
    }

    [Fact]
    public void A_state_refuses_the_operations_that_need_another_state()
    {
        string id = Create();

        _world.Refused($"deleteChannel {id}").ShouldBe("250005 channelId");
        _world.Advance(2);
        _world.Refused($"startRecording {id}").ShouldBe("250005 channelId");
        _world.Refused($"enableChannel {id}").ShouldBe("250005 channelId");
        _world.Call($"deleteChannel {id}")["channelStatus"]!.ToString().ShouldBe("DELETED");
    }

    [Fact]
    public void A_deleted_channel_is_not_found_or_listed_and_its_CDN_remains()
    {
        string id = Create();
        string cdn = _world.Call($"getChannel {id}")["cdn"]!["instanceNo"]!.ToString();
        _world.Advance(2);
        _world.Call($"deleteChannel {id}");

        _world.Refused($"getChannel {id}").ShouldBe("250004 channelId unknown");
        _world.Whole("listChannels").ToJsonString().ShouldBe("""{"content":[],"total":0}""");
        string other = _world.Call("createChannel", LiveBodies.Channel("again").Replace(
            "\"createCdn\":true", $"\"createCdn\":false,\"cdnInstanceNo\":{cdn}", StringComparison.Ordinal))["channelId"]!.ToString();
        _world.Call($"getChannel {other}")["cdn"]!["statusName"]!.ToString().ShouldBe("RUNNING");
    }

    [Fact]
    public void The_encoder_starts_and_stops_a_broadcast_and_its_time_is_counted()
    {
        string id = Ready();
        OnAir(id);
        _world.Advance(30);
        _world.World.Act("encoder", "LiveChannel", id, "READY").ShouldBeTrue();
        _world.Advance(30);

        JsonNode channel = _world.Call($"getChannel {id}");
        channel["totalPublishSeconds"]!.GetValue<long>().ShouldBe(30);
        channel["recentPublishStartTime"]!.GetValue<long>().ShouldBe(_world.Now.ToUnixTimeMilliseconds() - 60_000);
        _world.Call($"listChannelPublishLog {id}").AsArray().Select(entry => entry!["eventCode"]!.ToString())
            .ShouldBe(["PUBLISH_END", "PUBLISH_START"]);
        _world.Call($"listChannelEvents {id}").AsArray().Select(entry => entry!["eventCode"]!.ToString())
            .ShouldBe(["PUBLISH_END", "PUBLISH_START", "STREAM_RESERVE"]);
    }

    [Fact]
    public void A_list_is_filtered_and_paged()
    {
        for (int i = 0; i < 5; i++)
            Create($"stage_{i}");
        Create("studio");

        JsonNode page = _world.Whole("listChannels?channelName=stage&pageNo=2&pageSizeNo=2");

        page["content"]!.AsArray().Select(channel => channel!["channelName"]!.ToString()).ShouldBe(["stage_2", "stage_3"]);
        page["total"]!.GetValue<int>().ShouldBe(5);
        _world.Call("listChannels?channelStatus=READY").AsArray().ShouldBeEmpty();
        _world.Call("listChannels?pageNo=9&pageSizeNo=2").AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void The_CDN_of_several_channels_changes_for_all_or_none()
    {
        string[] ids = [Ready(), Ready()];
        string cdn = _world.Call($"getChannel {Ready()}")["cdn"]!["instanceNo"]!.ToString();
        string Body(params string[] list) =>
            $$$"""{"channelList":["{{{string.Join("\",\"", list)}}}"],"cdn":{"cdnInstanceNo":{{{cdn}}},"profileId":7}}""";

        _world.Refused("changeChannelCdnBulk", Body(ids[0], "ls-none")).ShouldBe("250004 channelList unknown");
        _world.Call($"getChannel {ids[0]}")["cdn"]!["instanceNo"]!.ToString().ShouldNotBe(cdn);

        JsonNode changed = _world.Call("changeChannelCdnBulk", Body(ids));
        changed["channelList"]!.AsArray().Select(id => id!.ToString()).ShouldBe(ids);
        changed["cdn"]!["statusName"]!.ToString().ShouldBe("CHANGING");
        changed["cdn"]!["profileId"]!.GetValue<long>().ShouldBe(7);
        ids.ShouldAllBe(id => _world.Call($"getChannel {id}", "")["cdn"]!["instanceNo"]!.ToString() == cdn);
    }

    [Fact]
    public void The_addresses_of_a_channel_follow_its_protocol_and_its_qualities()
    {
        string id = Ready();
        string domain = _world.Call($"getChannel {id}")["cdn"]!["cdnDomain"]!.ToString();

        _world.Call($"getChannelServiceUrls {id}?serviceUrlType=GENERAL").AsArray().Select(item => item!["url"]!.ToString()).ShouldBe(
        [
            $"https://{domain}/live/video/{id}/playlist.m3u8",
            $"https://{domain}/live/video/{id}/720p-16-9/playlist.m3u8",
        ]);
        _world.Refused($"getChannelServiceUrls {id}?serviceUrlType=TIMEMACHINE").ShouldBe("250005 serviceUrlType");
    }

    [Fact]
    public void A_channel_of_low_latency_needs_a_quality_set_of_low_latency()
    {
        _world.Refused("createChannel", LiveBodies.Channel("fast", ""","outputProtocol":"LL_HLS" """, qualitySet: 3))
            .ShouldBe("250005 outputProtocol");
        _world.Call("createChannel", LiveBodies.Channel("slow", qualitySet: 3))["qualitySetId"]!.GetValue<long>().ShouldBe(3);
    }

    [Fact]
    public void The_stream_metadata_are_those_of_the_pretended_encoder()
    {
        string id = Ready();
        _world.Call($"getChannelStreamMetadata {id}")["video"]!["width"]!.GetValue<int>().ShouldBe(0);
        OnAir(id);
        _world.World.Remember("LiveChannel", id, "encoder", new JsonObject { ["width"] = 640, ["bitrate"] = 900_000 }).ShouldBeTrue();

        JsonNode video = _world.Call($"getChannelStreamMetadata {id}")["video"]!;
        (video["width"]!.GetValue<int>(), video["bitrate"]!.GetValue<long>()).ShouldBe((640, 900_000));
    }

    private string Create(string name = "river_live") => _world.Call("createChannel", LiveBodies.Channel(name))["channelId"]!.ToString();

    private string Ready()
    {
        string id = Create();
        _world.Advance(2);
        return id;
    }

    private void OnAir(string id) => _world.World.Act("encoder", "LiveChannel", id, "PUBLISHING").ShouldBeTrue();

    private string Status(string id) => _world.Call($"getChannel {id}")["channelStatus"]!.ToString();
}
