using LiveStation.Cli.Values;
using LiveStation.Emulator.Contracts;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Lists events: a list of records and an enum that knows more than its names.</summary>
internal static class EventsChapter
{
    private const int Shown = 5;

    /// <summary>Shows it.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="stage">What the tour plays on.</param>
    public static async Task ShowAsync(TourPage page, TourStage stage)
    {
        string channelId = SpecExamples.Richest(ListChannelEventsContract.Instance);
        LiveStationClient client = stage.Connect(LiveStationZones.Public);
        EventCode[] codes = Enum.GetValues<EventCode>();
        // Counted and not written: the spec may gain a code, and the tour still tells the truth.
        IEnumerable<string> levels = codes.CountBy(code => code.GetLogLevel()).Select(one => $"{one.Value} {one.Key}");

        page.Heading("1  What happened on a channel");
        page.Pause();
        ResultList<ChannelEvent> events = await page.CallAsync(client.Channels.ListEventsAsync(channelId));
        page.Pause();
        page.Show(EventViews.Table(events.Take(Shown)));
        if (events.Count > Shown)
            page.Remark($"… and {events.Count - Shown} before that");
        page.Pause();
        page.Say($"Each of the {codes.Length} codes knows its level ({string.Join(", ", levels)}) and what it means:");
        page.Pause();
        foreach (string line in Documentation.SummaryOf(EventCode.StreamUnblock))
            page.Remark($"/// {line}");
        page.Show(new CodeTable()
            .Add(EventCode.StreamUnblock.GetLogLevel())
            .Add(events[0].EventCode == EventCode.PublishEnd));
        page.Pause();
    }
}
