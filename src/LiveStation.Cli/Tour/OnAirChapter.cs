using LiveStation.Cli.Values;
using LiveStation.Emulator;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Starts the encoder: events as a list of records, and the same event as a callback.</summary>
internal static class OnAirChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the client of the tour.</param>
    /// <param name="channelId">The ID of the channel.</param>
    public static async Task ShowAsync(TourPage page, TourStage stage, string channelId)
    {
        LiveStationClient client = stage.Client;
        EmulatorHost emulator = stage.Emulator;

        page.Heading(new("3  The encoder starts: an event and a callback", "3  인코더 송출 시작: 이벤트와 콜백"));
        page.Pause();
        page.Run(() => emulator.StartEncoder(channelId));
        page.Pause();
        ResultList<ChannelEvent> events = await page.CallAsync(client.Channels.ListEventsAsync(channelId));
        page.Pause();
        page.Show(EventViews.Table(events));
        page.Pause();
        await ReceiveAsync(page, stage.Inbox, events);
        Describe(page);
    }

    private static async Task ReceiveAsync(TourPage page, CallbackInbox inbox, ResultList<ChannelEvent> events)
    {
        page.Say(new(
            "The emulator has also posted the event to the callback endpoint:",
            "에뮬레이터는 같은 이벤트를 콜백 엔드포인트로도 전송했습니다."));
        page.Pause();
        byte[] body = await page.CallAsync(inbox.TakeAsync());
        page.Pause();
        EventMessage message = page.Run(() => LiveStationCallbacks.ReadEvent(body));
        page.Pause();
        page.Show(new CodeTable()
            .Add(message.EventCode)
            .Add(message.EventCode == events[0].EventCode)
            .Add(message.Time == events[0].Timestamp));
        page.Pause();
        TourPage.Ensure(message.EventCode == events[0].EventCode && message.Time == events[0].Timestamp);
    }

    private static void Describe(TourPage page)
    {
        EventCode[] codes = Enum.GetValues<EventCode>();
        // Counted and not written as a number: the text stays correct when the spec adds a code.
        string levels = string.Join(
            ", ", codes.CountBy(code => code.GetLogLevel()).Select(one => $"{one.Value} {one.Key}"));
        page.Say(new(
            $"Each of the {codes.Length} codes has a level ({levels}) and a description:",
            $"코드 {codes.Length}개에는 각각 레벨({levels})과 설명이 있습니다."));
        page.Pause();
        foreach (string line in Documentation.SummaryOf(EventCode.StreamUnblock))
            page.Remark($"/// {line}");
        page.Show(new CodeTable().Add(EventCode.StreamUnblock.GetLogLevel()));
        page.Pause();
    }
}
