
namespace LiveStation.Client.Tests;

public sealed class EventCallTests(EmulatedService service)
{
    private static CancellationToken Ended => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Events_are_listed_newest_first_with_their_count()
    {
        using LiveStationClient client = service.Connect();

        ResultList<ChannelEvent> events = await client.Channels.ListEventsAsync("ls-20260822183000-hAn7G", Ended);

        events.Total.ShouldBe(events.Count);
        events.Count.ShouldBe(8);
        events.Select(one => one.Timestamp).ShouldBe(events.Select(one => one.Timestamp).OrderDescending());
    }

    [Fact]
    public async Task Every_event_of_the_evening_has_a_known_code_with_its_level()
    {
        using LiveStationClient client = service.Connect();

        foreach (ChannelEvent one in await client.Channels.ListEventsAsync("ls-20260822183000-hAn7G", Ended))
        {
            one.EventCode.Known.ShouldNotBeNull();
            one.EventCode.GetLogLevel().ShouldBe(one.LogLevel.Known);
            one.Description.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task A_channel_without_events_has_an_empty_list_and_not_null()
    {
        using LiveStationClient client = service.Connect();

        string id = Emulator.Contracts.ListChannelEventsContract.Instance.Examples
            .Single(example => example.Name == "nothing-happened-yet").Path[0];
        ResultList<ChannelEvent> events = await client.Channels.ListEventsAsync(id, Ended);

        events.Count.ShouldBe(0);
        events.Total.ShouldBe(0);
    }

    [Fact]
    public async Task The_finance_zone_has_its_own_prefix_and_region()
    {
        ApiZone finance = service.Emulator.ZoneFor(LiveStationZones.Finance);
        using LiveStationClient client = service.Connect(finance);

        finance.PathPrefix.ShouldBe("/api/fin-v2");
        (await client.Channels.ListEventsAsync("ls-20260822183000-hAn7G", Ended)).Count.ShouldBe(8);
    }
}
