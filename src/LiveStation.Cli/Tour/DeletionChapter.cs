using LiveStation.Cli.Values;
using LiveStation.Emulator;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Deletes the channels: a state refuses it, until the encoders stop.</summary>
internal static class DeletionChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the client of the tour.</param>
    /// <param name="channelId">The ID of the channel.</param>
    /// <param name="reStreamId">The ID of the re-stream channel.</param>
    public static async Task ShowAsync(TourPage page, TourStage stage, string channelId, string reStreamId)
    {
        LiveStationClient client = stage.Client;
        EmulatorHost emulator = stage.Emulator;

        page.Heading(new("9  The end of the evening: deletion", "9  방송 종료와 삭제"));
        page.Pause();
        ApiErrorException onAir = await page.CallInVainAsync<ApiErrorException>(client.Channels.DeleteAsync(channelId));
        page.Pause();
        page.Show(new CodeTable()
            .Add(onAir.Code == LiveStationErrorCodes.NotAvailable)
            .Add(onAir.Retry));
        page.Pause();
        page.Say(new(
            "The channel is on air. When the encoder has stopped, it can be deleted:",
            "송출 중인 채널은 인코더가 송출을 멈춘 뒤에 삭제할 수 있습니다."));
        page.Pause();
        page.Run(() => emulator.StopEncoder(channelId));
        page.Pause();
        ResultList<ChannelEvent> events = await page.CallAsync(client.Channels.ListEventsAsync(channelId));
        page.Pause();
        page.Show(EventViews.Table(events));
        page.Pause();
        LiveChannel deleted = await page.CallAsync(client.Channels.DeleteAsync(channelId));
        page.Pause();
        page.Run(() => emulator.StopEncoder(reStreamId));
        page.Pause();
        await page.CallAsync(client.ReStream.DeleteAsync(reStreamId));
        page.Pause();
        await LookAsync(page, client, channelId, deleted);
    }

    private static async Task LookAsync(TourPage page, LiveStationClient client, string channelId, LiveChannel deleted)
    {
        List<LiveChannel> left = await page.CallAsync(client.Channels.ListAsync().ToListAsync());
        page.Pause();
        ApiErrorException gone = await page.CallInVainAsync<ApiErrorException>(client.Channels.GetAsync(channelId));
        page.Pause();
        page.Show(new CodeTable()
            .Add(deleted.TotalPublishTime)
            .Add(left.Count)
            .Add(gone.Code == LiveStationErrorCodes.NotFound));
        page.Pause();
        TourPage.Ensure(left.Count == 0 && gone.Code == LiveStationErrorCodes.NotFound);
    }
}
