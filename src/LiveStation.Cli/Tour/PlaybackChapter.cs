using LiveStation.Cli.Values;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Gets the addresses for players.</summary>
internal static class PlaybackChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the client of the tour.</param>
    /// <param name="channelId">The ID of the channel.</param>
    public static async Task ShowAsync(TourPage page, TourStage stage, string channelId)
    {
        LiveStationClient client = stage.Client;

        page.Heading(new("4  The playback URLs of the channel", "4  채널의 재생 URL"));
        page.Pause();
        ResultList<ServiceUrl> live = await page.CallAsync(
            client.Channels.GetServiceUrlsAsync(channelId, ServiceUrlType.General));
        page.Pause();
        page.Show(ChannelViews.ServiceUrls(live));
        page.Pause();
        ResultList<ServiceUrl> timeMachine = await page.CallAsync(
            client.Channels.GetServiceUrlsAsync(channelId, ServiceUrlType.TimeMachine));
        page.Pause();
        page.Show(ChannelViews.ServiceUrls(timeMachine));
        page.Pause();
    }
}
