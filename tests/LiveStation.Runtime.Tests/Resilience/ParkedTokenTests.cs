using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>The token of a call is used for later calls, and nobody who has it sees the end of another call.</summary>
public sealed class ParkedTokenTests
{
    [Fact]
    public async Task A_canceled_call_does_not_cancel_the_next_one()
    {
        using CancellationTokenSource source = new();
        using StubHandler handler = new(async (_, token) =>
        {
            if (!source.IsCancellationRequested)
            {
                await source.CancelAsync();
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
            }
            return Scripted.Good();
        });
        using HttpClient http = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, http, SampleApi.Credentials, new ApiClientOptions());

        await Should.ThrowAsync<OperationCanceledException>(() => transport.SendAsync(SampleApi.Get.At("a-1"), source.Token));

        (await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_caller_that_cancels_after_the_end_of_its_call_cancels_no_later_call()
    {
        using CancellationTokenSource first = new();
        int count = 0;
        using StubHandler handler = new(async (_, token) =>
        {
            if (++count == 2)
                await first.CancelAsync();
            token.ThrowIfCancellationRequested();
            return Scripted.Good();
        });
        using HttpClient http = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, http, SampleApi.Credentials, new ApiClientOptions());

        await transport.SendAsync(SampleApi.Get.At("a-1"), first.Token);
        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        count.ShouldBe(2);
    }

    [Fact]
    public async Task Calls_at_the_same_time_have_tokens_of_their_own()
    {
        using CancellationTokenSource source = new();
        TaskCompletionSource both = new();
        int count = 0;
        using StubHandler handler = new(async (_, token) =>
        {
            if (Interlocked.Increment(ref count) == 2)
                both.SetResult();
            await both.Task;
            return Scripted.Good();
        });
        using HttpClient http = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, http, SampleApi.Credentials, new ApiClientOptions());

        Task<SampleAlert> one = transport.SendAsync(SampleApi.Get.At("a-1"), source.Token);
        Task<SampleAlert> other = transport.SendAsync(SampleApi.Get.At("a-2"), Calls.Token);
        await Task.WhenAll(one, other);
        await source.CancelAsync();

        (await transport.SendAsync(SampleApi.Get.At("a-3"), Calls.Token)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("provider")]
    [InlineData("stream")]
    public async Task Code_of_the_application_that_keeps_the_token_does_not_see_the_end_of_a_later_call(string keeper)
    {
        CancellationToken? kept = null;
        using CancellationTokenSource source = new();
        NcpCredentials credentials = keeper == "provider"
            ? NcpCredentials.FromProvider(token =>
            {
                kept ??= token;
                return new(SampleApi.Credentials);
            })
            : SampleApi.Credentials;
        int count = 0;
        using StubHandler handler = new(async (_, token) =>
        {
            if (++count > 1)
            {
                await source.CancelAsync();
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
            }
            HttpResponseMessage response = Scripted.Good();
            if (keeper == "stream")
                response.Content = new StreamContent(new KeepingStream(Encoding.UTF8.GetBytes(SampleApi.GoodBody), one => kept ??= one));
            return response;
        });
        using HttpClient http = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, http, credentials, new ApiClientOptions());

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        await Should.ThrowAsync<OperationCanceledException>(() => transport.SendAsync(SampleApi.Get.At("a-1"), source.Token));

        kept.ShouldNotBeNull().IsCancellationRequested.ShouldBeFalse();
    }

    private sealed class KeepingStream(byte[] bytes, Action<CancellationToken> keep) : MemoryStream(bytes)
    {
#if NET
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            keep(cancellationToken);
            return base.ReadAsync(buffer, cancellationToken);
        }
#endif

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            keep(cancellationToken);
            return base.ReadAsync(buffer, offset, count, cancellationToken);
        }
    }
}
