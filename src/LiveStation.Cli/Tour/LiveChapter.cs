using LiveStation.Cli.Values;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Creates a channel, lists channels, and reads the playback URLs and recordings of one.</summary>
internal static class LiveChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the clients of the tour.</param>
    public static async Task ShowAsync(TourPage page, TourStage stage)
    {
        LiveStationClient client = stage.Connect(LiveStationZones.Public);

        page.Heading("3  A channel that is created, listed, watched and recorded");
        page.Pause();
        LiveChannel made = await MakeAsync(page, client);
        await ListAsync(page, client);
        await WatchAsync(page, client, made.ChannelId);
    }

    private static async Task<LiveChannel> MakeAsync(TourPage page, LiveStationClient client)
    {
        CreateChannelRequest request = new()
        {
            ChannelName = "한강_여름밤_라이브",
            QualitySetId = 3107,
            UseDvr = true,
            TimeMachineLength = TimeSpan.FromHours(6),
            Cdn = new() { CreateCdn = true, CdnType = CdnType.GlobalEdge, ProfileId = 5120, RegionType = CdnRegion.Korea },
            Record = new() { Type = RecordType.ManualUpload },
        };
        CdnRequest halfSaid = new() { CreateCdn = true, CdnType = CdnType.GlobalEdge };
        await page.CallInVainAsync<ApiValidationException>(
            client.Channels.CreateAsync(request with { ChannelName = "강", Cdn = halfSaid }));
        page.Pause();
        LiveChannel made = await page.CallAsync(client.Channels.CreateAsync(request));
        page.Pause();
        page.Show(new CodeTable()
            .Add(made.ChannelId)
            .Add(made.ChannelStatus)
            .Add(made.UseDvr));
        page.Pause();
        page.Remark(
            "The emulator keeps no state: this response is an example of the spec, and the channel is not stored. "
            + "The calls below read other examples, in which the same channel is on air.");
        page.Pause();
        return made;
    }

    private static async Task ListAsync(TourPage page, LiveStationClient client)
    {
        List<LiveChannel> channels = await page.CallAsync(
            client.Channels.ListAsync(new() { PageSize = 2 }).ToListAsync());
        page.Pause();
        page.Show(ChannelViews.Channels(channels));
        page.Pause();
    }

    private static async Task WatchAsync(TourPage page, LiveStationClient client, string channelId)
    {
        ResultList<ServiceUrl> urls = await page.CallAsync(
            client.Channels.GetServiceUrlsAsync(channelId, ServiceUrlType.General));
        page.Pause();
        page.Show(ChannelViews.ServiceUrls(urls));
        page.Pause();
        Counted<ChannelRecordings> list = await page.CallAsync(client.Recordings.ListAsync(channelId));
        page.Pause();
        page.Show(ChannelViews.Recordings(list.Value.Recordings.Values));
        page.Pause();
    }
}
