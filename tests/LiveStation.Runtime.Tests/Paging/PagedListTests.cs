using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Paging;

namespace LiveStation.Runtime.Tests.Paging;

/// <summary>Lists that do not change.</summary>
public sealed class PagedListTests
{
    [Theory]
    [InlineData(0, "1/3")]
    [InlineData(2, "1/3")]
    [InlineData(3, "1/3")]
    [InlineData(4, "1/3 2/3")]
    [InlineData(6, "1/3 2/3")]
    [InlineData(7, "1/3 2/3 3/3")]
    public async Task The_total_determines_the_last_page(int count, string asked)
    {
        using PagedService service = new(Enumerable.Range(1, count));

        (await service.WalkAsync()).ShouldBe(Enumerable.Range(1, count));

        string.Join(" ", service.Asked).ShouldBe(asked);
    }

    [Fact]
    public async Task Pages_are_fetched_as_the_walk_reaches_them()
    {
        using PagedService service = new(Enumerable.Range(1, 9));
        List<string> seen = [];

        PagedList<SampleAlert> list = service.List();
        service.Asked.ShouldBeEmpty();
        await foreach (SampleAlert item in list)
        {
            seen.Add(item.Threshold + "@" + service.Asked.Count);
            if (item.Threshold == 4)
                break;
        }

        seen.ShouldBe(["1@1", "2@1", "3@1", "4@2"]);
        service.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_size_of_the_caller_overrides_the_planned_one()
    {
        using PagedService service = new(Enumerable.Range(1, 5));

        (await service.WalkAsync(service.List(size: 4))).ShouldBe([1, 2, 3, 4, 5]);

        service.Asked.ShouldBe(["1/4", "2/4"]);
    }

    [Fact]
    public async Task No_size_is_sent_if_none_is_specified()
    {
        using PagedService service = new(Enumerable.Range(1, 5)) { Cap = 2 };

        (await service.WalkAsync(service.List(planned: null))).ShouldBe([1, 2, 3, 4, 5]);

        service.Asked.ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public async Task Pages_contain_their_totals_and_unknown_members()
    {
        using PagedService service = new(Enumerable.Range(1, 7));
        List<ResultList<SampleAlert>> pages = [];

        await foreach (ResultList<SampleAlert> page in service.List().AsPages().WithCancellation(Calls.Token))
            pages.Add(page);

        pages.Select(page => page.Count).ShouldBe([3, 3, 1]);
        pages.Select(page => page.Total).ShouldAllBe(total => total == 7);
        pages.ShouldAllBe(page => page.UnknownMembers.Count == 1);
    }

    [Fact]
    public async Task Each_walk_begins_anew()
    {
        using PagedService service = new(1, 2, 3, 4);
        PagedList<SampleAlert> list = service.List();

        (await service.WalkAsync(list)).ShouldBe([1, 2, 3, 4]);
        service.Items.Insert(0, 9);
        (await service.WalkAsync(list)).ShouldBe([9, 1, 2, 3, 4]);
    }

    [Fact]
    public async Task Concurrent_walks_are_independent()
    {
        using PagedService service = new(1, 2, 3, 4);
        PagedList<SampleAlert> list = service.List();
        List<int> given = [];

        await foreach (SampleAlert outer in list)
        {
            given.Add(outer.Threshold);
            given.AddRange(await service.WalkAsync(list));
        }

        given.ShouldBe([1, 1, 2, 3, 4, 2, 1, 2, 3, 4, 3, 1, 2, 3, 4, 4, 1, 2, 3, 4]);
    }

    [Fact]
    public async Task A_walk_can_begin_at_a_later_page()
    {
        using PagedService service = new(Enumerable.Range(1, 9));

        (await service.WalkAsync(service.List(page: 2))).ShouldBe([4, 5, 6, 7, 8, 9]);
        (await service.WalkAsync(service.List(page: 9))).ShouldBeEmpty();

        service.Asked.ShouldBe(["2/3", "3/3", "4/3", "9/3"]);
    }

    [Fact]
    public void A_walk_ends_at_the_largest_page_number()
    {
        PageWalk<SampleAlert> walk = new(new PagePlan<SampleAlert>(1, 1, item => "" + item.Threshold), int.MaxValue - 1, null);

        walk.Take(new([new SampleAlert { Threshold = 1 }]));
        walk.IsOver.ShouldBeFalse();
        walk.Page.ShouldBe(int.MaxValue);
        walk.Take(new([new SampleAlert { Threshold = 2 }]));

        walk.IsOver.ShouldBeTrue();
    }

    [Fact]
    public async Task Violations_of_the_call_are_reported_where_the_walk_begins()
    {
        using PagedService service = new(1, 2, 3);

        ApiValidationException refusal = await Should.ThrowAsync<ApiValidationException>(
            () => service.WalkAsync(service.List(page: 0)));

        refusal.Message.ShouldBe("listAlerts was not sent: Page (pageNo) must be at least 1.");
        service.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_error_is_thrown_where_the_walk_reaches_it_and_the_next_walk_can_succeed()
    {
        using PagedService service = new(Enumerable.Range(1, 9));
        Func<int, int, string> good = service.Respond;
        service.Respond = (page, size) => page == 2 ? """{"error":{"errorCode":250004}}""" : good(page, size);
        List<int> given = [];

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(async () =>
        {
            await foreach (SampleAlert item in service.List())
                given.Add(item.Threshold);
        });

        error.Code.ShouldBe(250004);
        given.ShouldBe([1, 2, 3]);
        service.Respond = good;
        (await service.WalkAsync()).Length.ShouldBe(9);
    }

    [Fact]
    public void Plan_key_and_call_are_required()
    {
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.Once);
        PagePlan<SampleAlert> plan = new(1, null, _ => "");

        Should.Throw<ArgumentNullException>(() => new PagePlan<SampleAlert>(1, 1, null!));
        Should.Throw<ArgumentNullException>(
            () => transport.ListPages<SampleAlert>(null!, null, null, (_, _) => default, default));
        Should.Throw<ArgumentNullException>(() => transport.ListPages(plan, null, null, null!, default));
    }
}
