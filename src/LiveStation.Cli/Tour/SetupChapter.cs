namespace LiveStation.Cli.Tour;

/// <summary>Registers a callback endpoint, and waits until the channel accepts a stream.</summary>
internal static class SetupChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the client of the tour.</param>
    /// <param name="channelId">The ID of the channel.</param>
    public static async Task ShowAsync(TourPage page, TourStage stage, string channelId)
    {
        LiveStationClient client = stage.Client;
        RegisterCallbackRequest endpoint = new() { CallbackEndpoint = stage.Inbox.Endpoint };

        page.Heading(new("2  Register a callback, and wait until the channel is ready", "2  콜백 등록, 채널이 준비될 때까지 대기"));
        page.Pause();
        await page.CallAsync(client.Callbacks.RegisterForChannelAsync(channelId, endpoint));
        page.Pause();
        page.Remark(new(
            "Between two requests, the tour advances the emulator's clock by 1 second. Your program would wait instead.",
            "투어는 요청 사이에 에뮬레이터의 시계를 1초 앞으로 돌립니다. 실제 프로그램이라면 그동안 기다립니다."));
        page.Pause();
        LiveChannel ready = await page.WaitAsync(
            stage.Clock, () => client.Channels.WaitUntilAsync(channelId, ChannelStatus.Ready));
        page.Pause();
        page.Show(new CodeTable()
            .Add(ready.ChannelStatus)
            .Add(ready.Cdn.Status)
            .Add(ready.CallbackEndpoint));
        page.Pause();
    }
}
