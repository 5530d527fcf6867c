using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.State.Support;

namespace LiveStation.Emulator.Tests.State;

/// <summary>Schedules, re-stream channels, curtains and quality sets of the real API.</summary>
public sealed class ScheduleTests
{
    private readonly TestWorld _world = LiveWorld.Start();

    [Fact]
    public void A_schedule_broadcasts_at_its_moments_even_when_nobody_calls_meanwhile()
    {
        string id = Vod();
        DateTimeOffset start = _world.Now.AddMinutes(30);
        JsonNode schedule = _world.Call("createVodSchedule", Schedule(id, start));
        schedule["startTime"]!.GetValue<long>().ShouldBe(start.ToUnixTimeSeconds() * 1_000);
        schedule["vodList"]![0]!.ToString().ShouldBe("films/night.mp4");
        Status(id).ShouldBe("RESERVED");
        long end = schedule["endTime"]!.GetValue<long>();

        _world.Advance(TimeSpan.FromDays(1));

        JsonNode channel = _world.Call($"getVodChannel {id}");
        channel["channelStatus"]!.ToString().ShouldBe("READY");
        channel["totalPublishSeconds"]!.GetValue<long>().ShouldBe((end - (start.ToUnixTimeSeconds() * 1_000)) / 1_000);
        channel["scheduleList"]![0]!["status"]!.ToString().ShouldBe("FINISH");
    }

    [Fact]
    public void A_reserved_channel_has_addresses_and_can_be_disabled_and_enabled()
    {
        string id = Vod();
        _world.Refused($"getVodChannelServiceUrls {id}?serviceUrlType=GENERAL").ShouldBe("250005 channelId");
        _world.Call("createVodSchedule", Schedule(id, _world.Now.AddMinutes(30)));

        _world.Call($"getVodChannelServiceUrls {id}?serviceUrlType=GENERAL").AsArray().Count.ShouldBe(2);
        _world.Call($"disableVodChannel {id}")["channelStatus"]!.ToString().ShouldBe("BLOCK");
        _world.Call($"enableVodChannel {id}")["channelStatus"]!.ToString().ShouldBe("READY");
    }

    [Fact]
    public void A_deleted_schedule_frees_its_channel_and_tells_when_it_was_deleted()
    {
        string id = Vod();
        string key = _world.Call("createVodSchedule", Schedule(id, _world.Now.AddMinutes(30)))["scheduleId"]!.ToString();
        _world.Refused("createVodSchedule", Schedule(id, _world.Now.AddMinutes(40))).ShouldBe("250005 channelId");
        _world.Refused($"deleteVodSchedule {key}").ShouldBe("250005 scheduleId");
        _world.Advance(4);

        JsonNode deleted = _world.Call($"deleteVodSchedule {key}");
        (deleted["status"]!.ToString(), deleted["deletedTime"]!.GetValue<long>()).ShouldBe(("DELETED", _world.Now.ToUnixTimeMilliseconds()));
        Status(id).ShouldBe("READY");
        _world.Refused($"getVodSchedule {key}").ShouldBe("250004 scheduleId unknown");
    }

    [Fact]
    public void The_platforms_of_a_re_stream_channel_follow_its_broadcast()
    {
        JsonNode created = _world.Call("createReStreamChannel", """
            {"channelName":"every","planType":"BASIC","restream":[
              {"targetName":"YOUTUBE","rtmpUrl":"rtmp://a.example/x","streamKey":"k1","id":"me","password":"secret"},
              {"targetName":"TWITCH","rtmpUrl":"rtmp://b.example/x","streamKey":"k2"}]}
            """);
        string id = created["channelId"]!.ToString();
        created["restream"]!.AsArray().Count.ShouldBe(2);
        created["restream"]![0]!["password"]!.ToString().ShouldBe("s*****");
        created["platformCount"]!.GetValue<int>().ShouldBe(2);
        _world.Call("listReStreamChannels")[0]!["restream"].ShouldBeNull();

        _world.Advance(2);
        _world.World.Act("encoder", "ReStreamChannel", id, "PUBLISHING").ShouldBeTrue();
        Platforms(id, "connectStatus").ShouldBe(["CONNECTING", "CONNECTING"]);
        _world.Advance(2);
        Platforms(id, "connectStatus").ShouldBe(["PUBLISHING", "PUBLISHING"]);
        _world.Advance(60);
        _world.World.Act("encoder", "ReStreamChannel", id, "READY").ShouldBeTrue();
        Platforms(id, "totalPlaySecond").ShouldBe(["60", "60"]);
        string platform = Platforms(id, "platId")[0];
        _world.Call($"updateReStreamPlatform {id} {platform}", """{"rtmpUrl":"rtmp://c.example/x","streamKey":"k3","streamId":"you"}""")
            ["id"]!.ToString().ShouldBe("you");
    }

    [Fact]
    public void A_quality_set_in_use_cannot_be_deleted_and_names_the_channels_that_use_it()
    {
        JsonNode set = _world.Call("createQualitySet", """
            {"name":"mine","qualityIds":[1003],"isEnabledUll":false,"segmentDuration":4000,"segmentCount":3,"enableHlsTimedMetadata":false}
            """);
        string key = set["id"]!.ToString();
        set["qualities"]![0]!["name"]!.ToString().ShouldBe("hd-720p");
        set["genType"]!.ToString().ShouldBe("CUSTOM");
        string channel = _world.Call("createChannel", LiveBodies.Channel("user", qualitySet: long.Parse(key, CultureInfo.InvariantCulture)))
            ["channelId"]!.ToString();

        _world.Call($"getChannel {channel}")["qualitySetName"]!.ToString().ShouldBe("mine");
        _world.Call($"getQualitySet {key}")["inUseChannelNames"]!.ToJsonString().ShouldBe("""["user"]""");
        _world.Refused($"deleteQualitySet {key}").ShouldBe("250005 qualitySetId");
        _world.Refused("deleteQualitySet 12").ShouldBe("250005 qualitySetId");
        _world.Advance(2);
        _world.Call($"deleteChannel {channel}");
        _world.Call($"deleteQualitySet {key}")["deleteSuccess"]!.GetValue<bool>().ShouldBeTrue();
        _world.Call("listQualitySets?genType=CUSTOM").AsArray().ShouldBeEmpty();
        _world.Call("listQualitySets?type=default").AsArray().Count.ShouldBe(4);
        _world.Call("listQualitySets?type=llhls").AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void An_account_has_at_most_ten_curtain_contents()
    {
        const string Body = """{"content":[{"bucketName":"clips","filePath":"/rain.mp4"}]}""";
        for (int i = 0; i < 10; i++)
            _world.Call("createCurtainContent", Body)["input"]!.ToJsonString().ShouldBe("""["clips/rain.mp4"]""");

        _world.Refused("createCurtainContent", Body).ShouldBe("250005 curtainContent");
        _world.Account("other").Call("createCurtainContent", Body)["status"]!.ToString().ShouldBe("CREATING");
        _world.Account("account", "FKR").Call("listCurtainContents").AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void The_default_callback_is_set_and_read()
    {
        _world.Refused("getDefaultCallback").ShouldBe("250004  unknown");
        _world.Call("registerDefaultCallback", """{"callbackUrl":"https://hooks.example/a"}""")["updateTime"].ShouldNotBeNull();

        _world.Call("getDefaultCallback").ToJsonString().ShouldBe("""{"callbackUrl":"https://hooks.example/a"}""");
    }

    private string Vod()
    {
        string id = _world.Call("createVodChannel", """
            {"channelName":"films","cdn":{"createCdn":true,"cdnType":"GLOBAL_EDGE","profileId":1,"regionType":"KOREA"},
             "qualitySetId":12,"drmEnabledYn":false}
            """)["channelId"]!.ToString();
        _world.Advance(2);
        return id;
    }

    private static string Schedule(string id, DateTimeOffset start) =>
        $$"""
        {"channelId":"{{id}}","startTime":"{{start.ToOffset(TimeSpan.FromHours(9)).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}}",
         "vodList":[{"bucketName":"films","filePath":"/night.mp4"}]}
        """;

    private string Status(string id) => _world.Call($"getVodChannel {id}")["channelStatus"]!.ToString();

    private string[] Platforms(string id, string member) =>
        [.. _world.Call($"listReStreamPlatforms {id}").AsArray().Select(platform => platform![member]!.ToString())];
}
