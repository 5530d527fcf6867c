
namespace LiveStation.Client.Tests;

/// <summary>Paged lists of the emulator.</summary>
public sealed class PagingTests(EmulatedService service)
{
    private static CancellationToken Ended => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_channels_of_two_pages_are_enumerated_once()
    {
        using LiveStationClient client = service.Connect();
        List<string> names = [];

        await foreach (LiveChannel channel in client.Channels.ListAsync(new ListChannelsOptions { PageSize = 2 }, Ended))
            names.Add(channel.ChannelName);

        names.ShouldBe(["한강_여름밤_라이브", "아침_뉴스", "old_studio"]);
    }

    [Fact]
    public async Task Pages_have_the_total()
    {
        using LiveStationClient client = service.Connect();
        List<(int Count, long? Total)> pages = [];

        await foreach (ResultList<LiveChannel> page in client.Channels.ListAsync(new ListChannelsOptions { PageSize = 2 }, Ended).AsPages())
            pages.Add((page.Count, page.Total));

        pages.ShouldBe([(2, 3), (1, 3)]);
    }

    [Fact]
    public async Task Without_options_pages_have_the_maximum_size()
    {
        using LiveStationClient client = service.Connect();

        List<LiveChannel> channels = [];
        await foreach (LiveChannel channel in client.Channels.ListAsync(cancellationToken: Ended))
            channels.Add(channel);

        channels.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_single_page_can_be_read()
    {
        using LiveStationClient client = service.Connect();

        ResultList<LiveChannel> page = await client.Channels.ListPageAsync(
            new ListChannelsOptions { Page = 2, PageSize = 2 }, Ended);

        page.ShouldHaveSingleItem().ChannelName.ShouldBe("old_studio");
        page.Total.ShouldBe(3);
    }

    [Fact]
    public async Task A_page_without_a_known_maximum_size_is_requested_without_a_size()
    {
        using LiveStationClient client = service.Connect();
        List<long> ids = [];

        await foreach (CurtainContent content in client.Curtain.ListContentsAsync(cancellationToken: Ended))
            ids.Add(content.Id);

        ids.ShouldBe([615, 402]);
    }

    [Fact]
    public async Task A_page_with_its_response_has_status_and_headers()
    {
        using LiveStationClient client = service.Connect();

        ApiResponse<ResultList<LiveChannel>> answer = await client.Channels.ListPageWithResponseAsync(
            new ListChannelsOptions { Page = 1, PageSize = 2 }, Ended);

        ((int)answer.StatusCode).ShouldBe(200);
        answer.TraceId.ShouldNotBeNull();
        answer.Value.Count.ShouldBe(2);
    }
}
