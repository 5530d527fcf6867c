#if !NETSTANDARD_BUILD
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Http.Bodies;
using LiveStation.Runtime.Http.Sending;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>What retries cost a call that succeeds at first.</summary>
public sealed class RetryMemoryTests
{
    private const int Calls = 1000;

    [Fact]
    public void A_call_that_succeeds_at_first_allocates_nothing_for_retries()
    {
        using Pending pending = new();
        RetryStep retry = new(
            new RetryPolicy(new RetryOptions()), new SigningClock(TimeProvider.System, corrects: true), watch: null, pending);
        long without = 0, with = 0;
        // On a thread without a synchronization context, the rest of a step runs where its result is set.
        Thread thread = new(() =>
        {
            without = BytesOf(pending, pending);
            with = BytesOf(retry, pending);
        });
        thread.Start();
        thread.Join();

        without.ShouldBeGreaterThan(0);
        (with - without).ShouldBeInRange(-Calls, Calls, "less than one byte per call");
    }

    private static long BytesOf(CallStep step, Pending pending)
    {
        Send(step, pending, Calls);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Send(step, pending, Calls);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Send(CallStep step, Pending pending, int count)
    {
        OutgoingCall call = new(SampleApi.Get, "/api/v2/alerts/a-1", content: null, settings: null);
        for (int i = 0; i < count; i++)
        {
            call.Attempts = 0;
            ValueTask<ReceivedResponse> response = step.SendAsync(call, CancellationToken.None);
            pending.Succeed();
            response.IsCompletedSuccessfully.ShouldBeTrue();
            _ = response.Result;
        }
    }

    /// <summary>A step that succeeds when it is told to, like a request over a network.</summary>
    private sealed class Pending : CallStep, IDisposable
    {
        private readonly HttpResponseMessage _response = new();
        private readonly ReceivedResponse _received;
        private TaskCompletionSource<ReceivedResponse>? _source;

        public Pending() => _received = new ReceivedResponse(
            new OutgoingCall(SampleApi.Get, "/", content: null, settings: null), _response, PooledBody.Of(1, announced: 0));

        public override ValueTask<ReceivedResponse> SendAsync(OutgoingCall call, CancellationToken cancellationToken)
        {
            _source = new TaskCompletionSource<ReceivedResponse>();
            return new ValueTask<ReceivedResponse>(_source.Task);
        }

        public void Succeed() => _source!.SetResult(_received);

        public void Dispose()
        {
            _received.Dispose();
            _response.Dispose();
        }
    }
}
#endif
