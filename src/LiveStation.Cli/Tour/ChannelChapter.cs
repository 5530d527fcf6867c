using LiveStation.Cli.Values;
using LiveStation.Emulator.Contracts;

namespace LiveStation.Cli.Tour;

/// <summary>Reads a channel: another zone, typed values, nested records, secrets.</summary>
internal static class ChannelChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the clients of the tour.</param>
    public static async Task ShowAsync(TourPage page, TourStage stage)
    {
        string channelId = SpecExamples.Richest(GetReStreamChannelContract.Instance);
        LiveStationClient finance = stage.Connect(LiveStationZones.Finance);

        page.Heading("2  A channel of the financial zone that sends to several platforms");
        page.Pause();
        ReStreamChannel channel = await page.CallAsync(finance.ReStream.GetAsync(channelId));
        page.Pause();
        page.Show(new CodeTable()
            .Add(channel.ChannelName)
            .Add(channel.ChannelStatus)
            .Add(channel.CreatedTime)
            .Add(channel.TotalPublishTime)
            .Add(channel.StreamKey.ToString()));
        page.Pause();
        page.Show(ReStreamViews.Targets(channel.Targets));
        page.Pause();
    }
}
