using LiveStation.Cli.Values;
using LiveStation.Emulator.Contracts;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Shows two failing calls: one fails in the service, one in the gateway in front of it.</summary>
internal static class FailureChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the clients of the tour.</param>
    public static async Task ShowAsync(TourPage page, TourStage stage)
    {
        string goneId = SpecExamples.Failing(GetReStreamChannelContract.Instance);
        LiveStationClient client = stage.Connect(LiveStationZones.Public);
        LiveStationClient stranger = stage.Connect(LiveStationZones.Public, secretKey: "not-the-secret-key");

        page.Heading("5  A channel that does not exist, and a wrong secret key");
        page.Pause();
        ApiErrorException gone = await page.CallInVainAsync<ApiErrorException>(client.ReStream.GetAsync(goneId));
        page.Pause();
        ApiErrorException refused = await page.CallInVainAsync<ApiErrorException>(stranger.ReStream.GetAsync(goneId));
        page.Pause();
        page.Show(ErrorViews.Compare([nameof(gone), nameof(refused)], [gone, refused]));
        page.Pause();
        page.Show(new CodeTable().Add(gone.Code == LiveStationErrorCodes.NotFound));
        page.Pause();
    }
}
