using LiveStation.Cli.Running;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tour;

/// <summary>Shows the tour, chapter by chapter: one evening's broadcast.</summary>
internal static class TourGuide
{
    /// <summary>Shows the tour.</summary>
    /// <param name="shell">The shell to write to.</param>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="CommandFailure">A result differs from the one that the tour describes.</exception>
    /// <exception cref="LiveStation.Runtime.ApiException">A call failed that is expected to succeed.</exception>
    public static async Task ShowAsync(Shell shell, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        // Written before the wait, or an empty screen would look like a program that hangs.
        string starting = shell.Say(new(
            "Starting an emulator of Live Station in this program …",
            "이 프로그램 안에서 Live Station 에뮬레이터를 시작하는 중 …"));
        shell.Out.Line(new Piece(starting, Ink.Faint));
        shell.Out.Line();
        await using TourStage stage = await TourStage.OpenAsync(shell.Language, stop);
        TourPage page = new(shell, stage.Requests, stop);
        OpeningChapter.Show(page, stage);
        string channelId = await CreationChapter.ShowAsync(page, stage);
        await SetupChapter.ShowAsync(page, stage, channelId);
        await OnAirChapter.ShowAsync(page, stage, channelId);
        await PlaybackChapter.ShowAsync(page, stage, channelId);
        await RecordingChapter.ShowAsync(page, stage, channelId);
        string reStreamId = await ReStreamChapter.ShowAsync(page, stage);
        await TomorrowChapter.ShowAsync(page, stage, reStreamId);
        await FailureChapter.ShowAsync(page, stage, channelId);
        await DeletionChapter.ShowAsync(page, stage, channelId, reStreamId);
        NextChapter.Show(page, Invocation.IsTool);
    }
}
