using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Paging;

/// <summary>Two tokens cancel an enumeration: that of the call and that of the enumeration.</summary>
public sealed class PageCancellationTests
{
    private static async Task<OperationCanceledException> EndAsync(
        PagedList<SampleAlert> list,
        CancellationToken walk,
        Action<SampleAlert>? onItem = null) =>
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (SampleAlert item in list.WithCancellation(walk))
                onItem?.Invoke(item);
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_that_is_already_cancelled_sends_no_request(bool isOfCall)
    {
        using PagedService service = new(1, 2, 3, 4);
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        OperationCanceledException end = await EndAsync(
            service.ListUntil(isOfCall ? source.Token : default), isOfCall ? default : source.Token);

        end.CancellationToken.ShouldBe(source.Token);
        service.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_between_pages_ends_with_the_callers_own_token(bool isOfCall)
    {
        using PagedService service = new(1, 2, 3, 4);
        using CancellationTokenSource call = new();
        using CancellationTokenSource walk = new();
        List<int> given = [];

        OperationCanceledException end = await EndAsync(service.ListUntil(call.Token), walk.Token, item =>
        {
            given.Add(item.Threshold);
            (isOfCall ? call : walk).Cancel();
        });

        end.CancellationToken.ShouldBe(isOfCall ? call.Token : walk.Token);
        given.ShouldBe([1, 2, 3]);
        service.Asked.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_while_a_page_is_awaited_ends_with_the_callers_own_token(bool isOfCall)
    {
        using CancellationTokenSource call = new();
        using CancellationTokenSource walk = new();
        using StubHandler handler = new(async (_, token) =>
        {
            await (isOfCall ? call : walk).CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return new HttpResponseMessage();
        });
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);
        PagedList<SampleAlert> list = transport.ListPages(
            new PagePlan<SampleAlert>(1, 3, item => "" + item.Threshold),
            page: null,
            size: null,
            (_, _) => SampleApi.List.At(),
            call.Token);

        OperationCanceledException end = await EndAsync(list, walk.Token);

        end.CancellationToken.ShouldBe(isOfCall ? call.Token : walk.Token);
    }

    [Fact]
    public async Task Pages_are_cancelled_like_items()
    {
        using PagedService service = new(1, 2, 3, 4);
        using CancellationTokenSource walk = new();

        OperationCanceledException end = await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (ResultList<SampleAlert> page in service.List().AsPages().WithCancellation(walk.Token))
            {
                page.Count.ShouldBe(3);
                await walk.CancelAsync();
            }
        });

        end.CancellationToken.ShouldBe(walk.Token);
    }

    [Fact]
    public async Task A_time_out_is_not_a_cancellation()
    {
        FakeTime time = new();
        using StubHandler handler = new(async (_, token) =>
        {
            time.Advance(TimeSpan.FromSeconds(7));
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return new HttpResponseMessage(HttpStatusCode.OK);
        });
        using HttpClient client = new(handler);
        using ApiTransport transport = new(
            SampleApi.Profile,
            client,
            SampleApi.Credentials,
            new ApiClientOptions { Retry = RetryOptions.None, TimeProvider = time, Timeout = TimeSpan.FromSeconds(7) });
        PagePlan<SampleAlert> plan = new(1, 3, item => "" + item.Threshold);

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(async () =>
        {
            await foreach (SampleAlert _ in transport.ListPages(plan, null, null, (_, _) => SampleApi.List.At(), default))
            {
            }
        });

        fault.IsTimeout.ShouldBeTrue();
    }
}
