using System.Text.Json;
using LiveStation.Client.Tests.Support;

namespace LiveStation.Client.Tests.Quirks;

/// <summary>
/// Quirks of re-stream, VOD2LIVE, curtain and events. Quirks of the vendor's pages are not included because they do not
/// affect the wire: masked examples that are not valid JSON, misprinted patterns and addresses, missing Content-Type in
/// examples, and slugs with stray letters (the convention tests check the links).
/// </summary>
public sealed class OtherQuirks
{
    private static CancellationToken Ended => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("recentPublishTime")]
    [InlineData("recentPublishStartTime")]
    public void The_latest_broadcast_is_read_under_both_names(string name) =>
        Read<ReStreamChannel>($$"""{"{{name}}":1787396300000}""").LastPublishStartTime
            .ShouldBe(DateTimeOffset.FromUnixTimeMilliseconds(1787396300000));

    [Fact]
    public void A_platform_is_identified_by_another_name_than_in_the_path() =>
        Read<ReStreamPlatform>("""{"platId":71204}""").PlatformId.ShouldBe(71204);

    [Fact]
    public void Publishing_is_a_channel_status_a_connection_status_and_a_cdn_status()
    {
        Read<ReStreamChannel>("""{"channelStatus":"PUBLISHING"}""").ChannelStatus.Known.ShouldBe(ChannelStatus.Publishing);
        Read<ReStreamPlatform>("""{"connectStatus":"PUBLISHING"}""").ConnectStatus.Known.ShouldBe(ConnectStatus.Publishing);
        Read<Cdn>("""{"statusName":"PUBLISHING"}""").Status.Known.ShouldBe(CdnStatus.Deploying);
    }

    [Fact]
    public void Targets_are_present_for_one_channel_and_null_in_lists()
    {
        Read<ReStreamChannel>("""{"restream":[]}""").Targets.ShouldNotBeNull().Count.ShouldBe(0);
        Read<ReStreamChannel>("{}").Targets.ShouldBeNull();
    }

    [Fact]
    public void An_unknown_former_platform_is_preserved() =>
        Read<ReStreamTarget>("""{"targetName":"TWITCH"}""").Platform.UnknownValue.ShouldBe("TWITCH");

    [Fact]
    public void A_retired_cdn_is_read_in_responses_but_cannot_be_requested() =>
        Read<Cdn>("""{"cdnType":"GLOBAL_CDN"}""").CdnType.Known.ShouldBe(CdnType.GlobalCdn);

    [Fact]
    public async Task A_live_curtain_has_content_inside_content()
    {
        using Answered answered = new(
            """{"content":{"content":{"ids":[615],"insertTime":10,"responseTime":1787399205000},"isLiveCurtain":false}}""");

        LiveCurtain curtain = await answered.Client.Curtain.RemoveAsync("ls-1", Ended);

        curtain.Content.ContentIds.ShouldBe([615L]);
        curtain.Content.Duration.ShouldBe(TimeSpan.FromMinutes(10));
        curtain.IsShowing.ShouldBeFalse();
    }

    [Fact]
    public void Alert_options_differ_by_channel_type_and_history()
    {
        AlertOptions ofVod = Read<AlertOptions>("""{"alertChangeStatus":true}""");

        ofVod.AlertChangeStatus.ShouldBeTrue();
        (ofVod.AlertReStreamFail, ofVod.ReStreamFailThreshold).ShouldBe((null, null));
    }

    [Fact]
    public void A_recovery_is_an_error_and_the_end_of_a_channel_is_not()
    {
        EventCode.StreamUnblock.GetLogLevel().ShouldBe(EventLogLevel.Error);
        EventCode.StreamUnblockByManually.GetLogLevel().ShouldBe(EventLogLevel.Error);
        EventCode.StreamFinish.GetLogLevel().ShouldBe(EventLogLevel.Info);
        Read<ChannelEvent>("""{"eventCode":"ERROR"}""").EventCode.Known.ShouldBe(EventCode.Error);
    }

    [Fact]
    public void An_event_of_an_older_page_has_no_channel() =>
        Read<ChannelEvent>("""{"logLevel":"INFO","eventCode":"PUBLISH_START"}""").ChannelId.ShouldBeNull();

    [Fact]
    public void Files_of_a_schedule_are_received_as_texts_but_sent_as_objects()
    {
        VodSchedule schedule = Read<VodSchedule>("""{"vodList":["a/b.mp4",{"bucketName":"a"}]}""");

        schedule.Files[0].ToElement().GetString().ShouldBe("a/b.mp4");
        schedule.Files[1].Kind.ShouldBe(JsonValueKind.Object);
    }

    [Theory]
    [InlineData("1787536800000")]
    [InlineData("\"1787536800000\"")]
    public void A_time_is_read_as_a_number_and_as_text(string json) =>
        Read<VodSchedule>($$"""{"createdTime":{{json}}}""").CreatedTime.ToUnixTimeMilliseconds().ShouldBe(1787536800000);

    [Fact]
    public async Task Platforms_and_managers_are_listed_without_a_total()
    {
        using Answered answered = new("""{"content":[]}""");

        (await answered.Client.ReStream.ListPlatformsAsync("ls-1", Ended)).Total.ShouldBeNull();
        (await answered.Client.Alerts.ListManagersAsync(0, Ended)).Total.ShouldBeNull();
        answered.Line.ShouldBe("GET /api/v2/notification/manager-groups/0");
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;
}
