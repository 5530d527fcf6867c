using System.Globalization;
using LiveStation.Cli.Values;
using LiveStation.Emulator;

namespace LiveStation.Cli.Tour;

/// <summary>Records the broadcast, and waits until the file is in the bucket.</summary>
internal static class RecordingChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the client of the tour.</param>
    /// <param name="channelId">The ID of the channel.</param>
    public static async Task ShowAsync(TourPage page, TourStage stage, string channelId)
    {
        LiveStationClient client = stage.Client;
        EmulatorHost emulator = stage.Emulator;

        page.Heading(new("5  A recording, from start to upload", "5  녹화: 시작부터 업로드까지"));
        page.Pause();
        await page.CallAsync(client.Recordings.StartAsync(channelId));
        await stage.Inbox.TakeAsync();
        page.Pause();
        page.Run(() => emulator.Clock.Advance(TimeSpan.FromMinutes(45)));
        page.Pause();
        ChannelRecordings stopped = await page.CallAsync(client.Recordings.StopAsync(channelId));
        await stage.Inbox.TakeAsync();
        page.Pause();
        page.Show(ChannelViews.Recordings(stopped.Recordings.Values));
        page.Pause();
        long recordId = long.Parse(stopped.Recordings.Keys.Single(), CultureInfo.InvariantCulture);
        Recording uploaded = await page.WaitAsync(
            stage.Clock, () => client.Recordings.WaitUntilAsync(channelId, recordId, RecordingStatus.Transferred));
        page.Pause();
        page.Show(ChannelViews.Recordings([uploaded]));
        page.Pause();
        TourPage.Ensure(uploaded.Duration == TimeSpan.FromMinutes(45));
    }
}
