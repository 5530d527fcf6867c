using LiveStation.Cli.Values;
using LiveStation.Emulator;
using LiveStation.Emulator.Faults;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Shows two failing calls: a failure that passes, and a wrong secret key.</summary>
internal static class FailureChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the client of the tour.</param>
    /// <param name="channelId">The ID of the channel.</param>
    public static async Task ShowAsync(TourPage page, TourStage stage, string channelId)
    {
        LiveStationClient client = stage.Client;
        EmulatorHost emulator = stage.Emulator;
        LiveStationClient stranger = stage.Connect("not-the-secret-key");

        page.Heading(new("8  A failure that passes, and a wrong secret key", "8  일시적인 장애와 잘못된 비밀 키"));
        page.Pause();
        LiveStationClient once = page.Run(() => client.With(new CallOptions { Retry = RetryOptions.None }));
        page.Pause();
        page.Run(() => emulator.Faults.Add(Fault.Page(503)));
        page.Pause();
        ApiErrorException failed = await page.CallInVainAsync<ApiErrorException>(once.Channels.GetAsync(channelId));
        page.Pause();
        ApiErrorException refused = await page.CallInVainAsync<ApiErrorException>(stranger.Channels.GetAsync(channelId));
        page.Pause();
        page.Show(ErrorViews.Compare([nameof(failed), nameof(refused)], [failed, refused]));
        page.Pause();
        page.Say(new(
            "The first request only reads, so the client sends it again by itself, unless retries are disabled as above:",
            "첫 번째 요청은 조회이므로, 위에서처럼 재시도를 끄지 않으면 클라이언트가 알아서 다시 보냅니다."));
        page.Pause();
        page.Run(() => emulator.Faults.Add(Fault.Page(503)));
        page.Pause();
        LiveChannel channel = await page.CallAsync(client.Channels.GetAsync(channelId));
        page.Pause();
        page.Show(new CodeTable().Add(channel.ChannelStatus));
        page.Pause();
    }
}
