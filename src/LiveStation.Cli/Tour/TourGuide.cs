using LiveStation.Cli.Running;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tour;

/// <summary>Shows the tour, chapter by chapter.</summary>
internal static class TourGuide
{
    /// <summary>Shows the tour.</summary>
    /// <param name="screen">The screen to write to.</param>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="CommandFailure">A result differs from the one that the tour describes.</exception>
    /// <exception cref="LiveStation.Runtime.ApiException">A call failed that is expected to succeed.</exception>
    public static async Task ShowAsync(Screen screen, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        // Written before the wait, or an empty screen would look like a program that hangs.
        screen.Line(new Piece("Starting an emulator of Live Station in this program …", Ink.Faint));
        screen.Line();
        await using TourStage stage = await TourStage.OpenAsync(stop);
        TourPage page = new(screen, stage.Requests, stop);
        OpeningChapter.Show(page, stage);
        await EventsChapter.ShowAsync(page, stage);
        await ChannelChapter.ShowAsync(page, stage);
        await LiveChapter.ShowAsync(page, stage);
        await TomorrowChapter.ShowAsync(page, stage);
        await FailureChapter.ShowAsync(page, stage);
        NextChapter.Show(page, Invocation.IsTool);
    }
}
