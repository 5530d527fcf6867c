namespace LiveStation.Runtime.Tests.Paging;

/// <summary>Lists that tests of callers create.</summary>
public sealed class PagedListFactoryTests
{
    private static readonly List<string> Items = ["a", "b"];

    [Fact]
    public async Task Items_become_one_page_with_their_number_as_the_total()
    {
        PagedList<string> list = PagedList.From(Items);

        (await list.ToListAsync(TestContext.Current.CancellationToken)).ShouldBe(Items);
        ResultList<string> page = (await list.AsPages().ToListAsync(TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        page.Total.ShouldBe(2);
    }

    [Fact]
    public async Task Items_are_read_when_the_list_is()
    {
        List<string> items = ["a"];
        PagedList<string> list = PagedList.From(items);
        items.Add("b");

        (await list.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(2);
    }

    [Fact]
    public async Task Pages_are_returned_unchanged()
    {
        ResultList<string>[] pages = [new(Items) { Total = 9 }, new(["c"])];

        PagedList<string> list = PagedList.From(pages);

        (await list.AsPages().ToListAsync(TestContext.Current.CancellationToken)).ShouldBe(pages);
        (await list.ToListAsync(TestContext.Current.CancellationToken)).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public async Task A_list_can_be_walked_again() =>
        (await PagedList.From(Items).Concat(PagedList.From(Items)).CountAsync(TestContext.Current.CancellationToken)).ShouldBe(4);

    [Fact]
    public async Task A_page_can_fail()
    {
        PagedList<string> list = PagedList.From(OnePageThenFailure());
        List<string> read = [];

        await Should.ThrowAsync<ApiConnectionException>(async () =>
        {
            await foreach (string item in list)
                read.Add(item);
        });

        read.ShouldBe(["a"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_walk_ends_when_its_token_does(bool isAsynchronous)
    {
        using CancellationTokenSource stop = new();
        ResultList<string>[] pages = [new(["a"]), new(["b"])];
        PagedList<string> list = isAsynchronous ? PagedList.From(pages.ToAsyncEnumerable()) : PagedList.From(pages);

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (string _ in list.WithCancellation(stop.Token))
                await stop.CancelAsync();
        });
    }

    [Fact]
    public void Null_arguments_are_refused_immediately()
    {
        Should.Throw<ArgumentNullException>(() => PagedList.From((IEnumerable<string>)null!));
        Should.Throw<ArgumentNullException>(() => PagedList.From((IEnumerable<ResultList<string>>)null!));
        Should.Throw<ArgumentNullException>(() => PagedList.From((IAsyncEnumerable<ResultList<string>>)null!));
        Should.Throw<ArgumentNullException>(() => new ResultList<string>((IEnumerable<string>)null!));
    }

    private static async IAsyncEnumerable<ResultList<string>> OnePageThenFailure()
    {
        yield return new ResultList<string>(["a"]);
        await Task.Yield();
        throw new ApiConnectionException("listItems", "The connection broke off.");
    }
}
