using LiveStation.Cli.Values;
using LiveStation.Emulator;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Sends one stream to two platforms.</summary>
internal static class ReStreamChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the client of the tour.</param>
    /// <returns>The ID of the re-stream channel.</returns>
    public static async Task<string> ShowAsync(TourPage page, TourStage stage)
    {
        LiveStationClient client = stage.Client;
        EmulatorHost emulator = stage.Emulator;
        CreateReStreamChannelRequest request = new()
        {
            ChannelName = "한강_여름밤_음악회",
            PlanType = PlanType.Standard,
            Targets =
            [
                new() { Platform = PlatformName.YouTube, RtmpUrl = new("rtmp://youtube.example/live2"), StreamKey = "invented-key-1" },
                new() { Platform = PlatformName.Chzzk, RtmpUrl = new("rtmp://chzzk.example/live"), StreamKey = "invented-key-2" },
            ],
        };

        page.Heading(new("6  A re-stream to two platforms", "6  두 플랫폼으로 동시 송출"));
        page.Pause();
        ReStreamChannel created = await page.CallAsync(client.ReStream.CreateAsync(request));
        page.Pause();
        string reStreamId = created.ChannelId;
        await page.WaitAsync(stage.Clock, () => client.ReStream.WaitUntilAsync(reStreamId, ChannelStatus.Ready));
        page.Pause();
        page.Run(() => emulator.StartEncoder(reStreamId));
        page.Pause();
        ResultList<ReStreamPlatform> platforms = await page.CallAsync(client.ReStream.ListPlatformsAsync(reStreamId));
        page.Pause();
        List<ReStreamPlatform> connected = [];
        foreach (long platformId in platforms.Select(one => one.PlatformId))
        {
            connected.Add(await page.WaitAsync(
                stage.Clock, () => client.ReStream.WaitUntilPlatformAsync(reStreamId, platformId, ConnectStatus.Publishing)));
        }
        page.Pause();
        page.Show(ReStreamViews.Platforms(connected));
        page.Pause();
        return reStreamId;
    }
}
