using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class DisposalTests
{
    [Fact]
    public async Task A_disposed_transport_over_a_given_client_sends_no_request_and_names_the_client()
    {
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        using HttpClient client = new(handler);
        ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);
        transport.Dispose();

        await ShouldBeDisposedAsync(transport);

        handler.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_disposed_transport_with_own_connections_names_the_client()
    {
        ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.Once);
        transport.Dispose();

        await ShouldBeDisposedAsync(transport);
    }

    [Fact]
    public async Task A_list_that_is_enumerated_after_disposal_names_the_client_too()
    {
        ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.Once);
        PagedList<SampleAlert> list = transport.ListPages(
            new PagePlan<SampleAlert>(1, 10, static _ => "x"), null, null, (_, _) => SampleApi.List.At(), Calls.Token);
        transport.Dispose();

        (await Should.ThrowAsync<ObjectDisposedException>(async () =>
        {
            await foreach (SampleAlert _ in list)
            {
                // No item is returned.
            }
        })).ObjectName.ShouldBe("SampleClient");
    }

    [Fact]
    public async Task A_call_in_progress_on_own_connections_ends_immediately()
    {
        await using RawServer server = new("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{", staysOpen: true);
        ApiTransport transport = new(
            SampleApi.Profile,
            SampleApi.Credentials,
            new ApiClientOptions
            {
                Retry = RetryOptions.None,
                Zone = new ApiZone(server.Address, "", "KR"),
                Timeout = Timeout.InfiniteTimeSpan,
            });
        Task<SampleAlert> call = transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        await server.Answered;

        transport.Dispose();

        (await Should.ThrowAsync<ObjectDisposedException>(() => call)).ObjectName.ShouldBe("SampleClient");
    }

    [Fact]
    public async Task A_call_in_progress_in_a_given_client_completes()
    {
        TaskCompletionSource<HttpResponseMessage> answer = new();
        using StubHandler handler = new((_, _) => answer.Task);
        using HttpClient client = new(handler);
        ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);
        Task<SampleAlert> call = transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        transport.Dispose();
        transport.Dispose();
        answer.SetResult(new HttpResponseMessage { Content = new StringContent(SampleApi.GoodBody) });

        (await call).Threshold.ShouldBe(30);
    }

    private static async Task ShouldBeDisposedAsync(ApiTransport transport)
    {
        (await Should.ThrowAsync<ObjectDisposedException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token))).ObjectName.ShouldBe("SampleClient");
        (await Should.ThrowAsync<ObjectDisposedException>(
            () => transport.SendWithResponseAsync(SampleApi.Get.At("a-1"), Calls.Token)))
            .ObjectName.ShouldBe("SampleClient");
    }
}
