using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class CancellationTests
{
    [Fact]
    public async Task A_call_with_a_cancelled_token_sends_no_request()
    {
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);
        CancellationToken cancelled = new(canceled: true);

        OperationCanceledException end = await Should.ThrowAsync<OperationCanceledException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), cancelled));

        end.CancellationToken.ShouldBe(cancelled);
        handler.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Cancelling_while_the_response_is_awaited_ends_with_the_callers_token()
    {
        using CancellationTokenSource source = new();
        using StubHandler handler = new(async (_, token) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return new HttpResponseMessage();
        });
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);

        OperationCanceledException end = await Should.ThrowAsync<OperationCanceledException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), source.Token));

        end.CancellationToken.ShouldBe(source.Token);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task Cancelling_while_the_body_is_read_ends_with_the_callers_token(HttpStatusCode status)
    {
        using CancellationTokenSource source = new();
        using StubHandler handler = HangingBody(status, reading: () => source.Cancel());
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);

        OperationCanceledException end = await Should.ThrowAsync<OperationCanceledException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), source.Token));

        end.CancellationToken.ShouldBe(source.Token);
    }

    [Fact]
    public async Task Cancelling_reaches_a_body_that_hangs_on_a_real_connection()
    {
        const string beginning = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"content\"";
        await using RawServer server = new(beginning, staysOpen: true);
        using CancellationTokenSource source = new();
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.At(server.Address));

        Task<SampleAlert> call = transport.SendAsync(SampleApi.Get.At("a-1"), source.Token);
        await server.Answered.WaitAsync(Calls.Token);
        await source.CancelAsync();

        OperationCanceledException end = await Should.ThrowAsync<OperationCanceledException>(() => call);
        end.CancellationToken.ShouldBe(source.Token);
    }

    [Fact]
    public async Task Time_runs_out_by_the_clock_of_the_options()
    {
        FakeTime time = new();
        using StubHandler handler = new(async (_, token) =>
        {
            time.Advance(TimeSpan.FromSeconds(7));
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return new HttpResponseMessage();
        });

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(() => Calls.GetAsync(
            handler, new ApiClientOptions { Retry = RetryOptions.None, TimeProvider = time, Timeout = TimeSpan.FromSeconds(7) }));

        fault.IsTimeout.ShouldBeTrue();
        fault.Message.ShouldBe("getAlert failed: no response within 7 s.");
        fault.Operation.ShouldBe("getAlert");
    }

    [Fact]
    public async Task Time_runs_out_while_the_body_is_read()
    {
        FakeTime time = new();
        using StubHandler handler = HangingBody(HttpStatusCode.OK, () => time.Advance(TimeSpan.FromSeconds(100)));

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(
            () => Calls.GetAsync(handler, new ApiClientOptions { Retry = RetryOptions.None, TimeProvider = time }));

        fault.IsTimeout.ShouldBeTrue();
    }

    [Fact]
    public async Task No_timer_remains_after_a_call_that_ended_in_time()
    {
        FakeTime time = new();
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);

        await Calls.GetAsync(handler, new ApiClientOptions { Retry = RetryOptions.None, TimeProvider = time });

        time.RunningTimers.ShouldBe(0);
    }

    [Fact]
    public async Task No_timer_remains_after_a_call_without_a_time_out()
    {
        FakeTime time = new();
        using StubHandler handler = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        using HttpClient client = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using ApiTransport transport = new(
            SampleApi.Profile,
            client,
            SampleApi.Credentials,
            new ApiClientOptions { Retry = RetryOptions.None, TimeProvider = time, Timeout = Timeout.InfiniteTimeSpan });

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        time.RunningTimers.ShouldBe(0);
    }

    private static StubHandler HangingBody(HttpStatusCode status, Action reading) => new((_, _) =>
        Task.FromResult(new HttpResponseMessage(status) { Content = new StreamContent(new HangingStream(reading)) }));
}
