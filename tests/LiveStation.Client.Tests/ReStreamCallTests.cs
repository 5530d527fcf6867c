
namespace LiveStation.Client.Tests;

public sealed class ReStreamCallTests(EmulatedService service)
{
    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    private static CancellationToken Ended => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_on_air_is_read_with_every_member()
    {
        using LiveStationClient client = service.Connect();

        ReStreamChannel channel = await client.ReStream.GetAsync("ls-20260820140000-hAn22", Ended);

        channel.ChannelName.ShouldBe("한강_여름밤_음악회");
        channel.InstanceNo.ShouldBe(108312926);
        (channel.ChannelStatus == ChannelStatus.Publishing).ShouldBeTrue();
        channel.StreamKey.Reveal().ShouldBe("inventedkeyoftheconcert000000000");
        channel.PublishUrl.ShouldBe(new Uri("rtmp://example-seoul.video.media.ntruss.com:8080/relay"));
        channel.GlobalPublishUrl.ShouldBe(new Uri("rtmp://example-global.video.media.ntruss.com:8080/relay"));
        channel.PlanType.Known.ShouldBe(PlanType.Professional);
        channel.CreatedTime.ShouldBe(new DateTimeOffset(2026, 8, 20, 14, 0, 0, Korea));
        channel.PlatformCount.ShouldBe(4);
        channel.TotalPublishTime.ShouldBe(new TimeSpan(1, 30, 7));
        channel.LastPublishStartTime.ShouldBe(new DateTimeOffset(2026, 8, 22, 19, 58, 20, Korea));
        (channel.AlertOn, channel.IsPublishing).ShouldBe((true, true));
        channel.CallbackEndpoint.ShouldBe(new Uri("https://hooks.example.com/livestation/concert"));
        (channel.EnvType == EnvType.Production).ShouldBeTrue();
        channel.UnknownMembers.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Targets_and_alert_options_are_read_with_their_conditional_members()
    {
        using LiveStationClient client = service.Connect();

        ReStreamChannel channel = await client.ReStream.GetAsync("ls-20260820140000-hAn22", Ended);

        channel.Targets!.Value.Select(target => target.Platform.Known).ShouldBe(
            [PlatformName.YouTube, PlatformName.Chzzk, PlatformName.AfreecaTv, PlatformName.Custom]);
        channel.Targets!.Value[3].ShouldBe(new ReStreamTarget
        {
            Platform = PlatformName.Custom,
            RtmpUrl = new Uri("rtmp://stage.example:1935/in"),
            StreamKey = "hall-screen",
            UserName = "stage",
            Password = (Secret)"s******",
        });
        channel.Targets!.Value[0].UserName.ShouldBeNull();
        channel.Targets!.Value[0].Password.ShouldBeNull();
        channel.AlertOptions.ShouldBe(new AlertOptions
        {
            AlertChangeStatus = true,
            AlertVodUploadFail = false,
            AlertReStreamFail = true,
            ReStreamFailThreshold = 3,
            AlertStreamFailOver = true,
        });
    }

    [Fact]
    public async Task Members_that_were_never_set_are_null()
    {
        using LiveStationClient client = service.Connect();

        ReStreamChannel channel = await client.ReStream.GetAsync("ls-20260822214500-tEst5", Ended);

        channel.AlertOptions.ShouldBeNull();
        channel.CallbackEndpoint.ShouldBeNull();
        channel.LastPublishStartTime.ShouldBeNull();
        channel.TotalPublishTime.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Two_reads_of_one_channel_are_equal_by_content()
    {
        using LiveStationClient client = service.Connect();

        ReStreamChannel first = await client.ReStream.GetAsync("ls-20260820140000-hAn22", Ended);
        ReStreamChannel second = await client.ReStream.GetAsync("ls-20260820140000-hAn22", Ended);

        second.ShouldBe(first);
        second.GetHashCode().ShouldBe(first.GetHashCode());
        (second with { AlertOn = false }).ShouldNotBe(first);
    }

    [Fact]
    public async Task The_text_of_a_channel_contains_no_key_and_no_password()
    {
        using LiveStationClient client = service.Connect();

        ReStreamChannel channel = await client.ReStream.GetAsync("ls-20260820140000-hAn22", Ended);
        string shown = channel + string.Concat(channel.Targets!.Value.Select(target => target.ToString()));

        shown.ShouldContain("StreamKey = ***");
        shown.ShouldContain("Password = ***");
        shown.ShouldNotContain("invented-");
        shown.ShouldNotContain("hall-screen");
        shown.ShouldNotContain("s******");
    }

    [Fact]
    public async Task The_response_is_returned_with_the_channel_on_request()
    {
        using LiveStationClient client = service.Connect();

        ApiResponse<ReStreamChannel> response =
            await client.ReStream.GetWithResponseAsync("ls-20260302090000-yOga1", Ended);

        ((int)response.StatusCode).ShouldBe(200);
        response.TraceId.ShouldNotBeNull().Length.ShouldBe(26);
        response.Headers["Content-Type"].ShouldBe("application/json;charset=utf-8");
        System.Text.Encoding.UTF8.GetString(response.RawBody.Span).ShouldStartWith("{\"content\":{\"channelId\":\"ls-20260302090000-yOga1\"");
        response.Value.ShouldBe(await client.ReStream.GetAsync("ls-20260302090000-yOga1", Ended));
    }
}
