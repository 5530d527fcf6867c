using LiveStation.Cli.Values;
using LiveStation.Emulator.Contracts;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Lists events: a list of records, and an enum whose values have documented properties.</summary>
internal static class EventsChapter
{
    private const int Shown = 5;

    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the clients of the tour.</param>
    public static async Task ShowAsync(TourPage page, TourStage stage)
    {
        string channelId = SpecExamples.Richest(ListChannelEventsContract.Instance);
        LiveStationClient client = stage.Connect(LiveStationZones.Public);
        EventCode[] codes = Enum.GetValues<EventCode>();
        // Counted and not written as a number: the text stays correct when the spec adds a code.
        IEnumerable<string> levels = codes.CountBy(code => code.GetLogLevel()).Select(one => $"{one.Value} {one.Key}");

        page.Heading("1  What happened on a channel");
        page.Pause();
        ResultList<ChannelEvent> events = await page.CallAsync(client.Channels.ListEventsAsync(channelId));
        page.Pause();
        page.Show(EventViews.Table(events.Take(Shown)));
        if (events.Count > Shown)
            page.Remark($"… and {events.Count - Shown} before that");
        page.Pause();
        page.Say($"Each of the {codes.Length} codes has a level ({string.Join(", ", levels)}) and a description:");
        page.Pause();
        foreach (string line in Documentation.SummaryOf(EventCode.StreamUnblock))
            page.Remark($"/// {line}");
        page.Show(new CodeTable()
            .Add(EventCode.StreamUnblock.GetLogLevel())
            .Add(events[0].EventCode == EventCode.PublishEnd));
        page.Pause();
    }
}
