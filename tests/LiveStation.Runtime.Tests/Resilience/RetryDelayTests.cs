using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Http.Sending;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>The delays between attempts, their end, and the budget of a client.</summary>
public sealed class RetryDelayTests
{
    private static readonly Func<HttpResponseMessage> Down = Scripted.Status(503);

    private static async Task<TimeSpan[]> DelaysAsync(Scripted service, Action<ApiClientOptions>? set = null)
    {
        VirtualTime time = new();
        ApiClientOptions options = new() { TimeProvider = time, Retry = new() { Random = () => 0.5 } };
        set?.Invoke(options);
        using ApiTransport transport = service.Client(options);
        await Record.ExceptionAsync(() => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));
        return time.Delays;
    }

    private static Func<HttpResponseMessage> Asking(string retryAfter) => Scripted.Status(503, "", ("Retry-After", retryAfter));

    [Fact]
    public async Task Delays_are_random_below_a_limit_that_doubles()
    {
        using Scripted service = new(Down);

        (await DelaysAsync(service, options => options.Retry.MaxAttempts = 4))
            .ShouldBe([TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1)]);
    }

    [Fact]
    public async Task Delays_do_not_exceed_the_maximum()
    {
        using Scripted service = new(Down);

        (await DelaysAsync(service, options => options.Retry.MaxDelay = TimeSpan.FromSeconds(0.75)))
            .ShouldBe([TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.375)]);
    }

    [Fact]
    public async Task A_random_delay_is_added_to_the_one_that_the_server_requests()
    {
        using Scripted service = new(Asking("7"), Down, Scripted.Good);

        (await DelaysAsync(service)).ShouldBe([TimeSpan.FromSeconds(7.25), TimeSpan.FromSeconds(0.5)]);
        service.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_random_delay_is_also_added_to_the_longest_one_that_the_server_can_request()
    {
        using Scripted service = new(Asking("20"), Scripted.Good);

        (await DelaysAsync(service)).ShouldBe([TimeSpan.FromSeconds(20.25)]);
    }

    [Fact]
    public async Task A_call_is_not_repeated_if_the_server_requests_more_than_the_maximum_delay()
    {
        using Scripted service = new(Asking("21"), Scripted.Good);

        (await DelaysAsync(service)).ShouldBeEmpty();

        service.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_call_is_not_repeated_if_the_delay_exceeds_the_rest_of_the_timeout()
    {
        using Scripted service = new(Asking("15"));
        Action<ApiClientOptions> exactly = options => options.Retry.Random = () => 0;

        (await DelaysAsync(service, exactly + (options => options.Timeout = TimeSpan.FromSeconds(31))))
            .ShouldBe([TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(15)]);
        (await DelaysAsync(service, exactly + (options => options.Timeout = TimeSpan.FromSeconds(30.5))))
            .ShouldBe([TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(15)]);
        (await DelaysAsync(service, options =>
        {
            exactly(options);
            options.Timeout = TimeSpan.FromSeconds(44);
            options.Retry.MaxAttempts = 4;
        })).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Cancelling_ends_a_delay_at_once()
    {
        FakeTime time = new();
        using CancellationTokenSource source = new();
        using Scripted service = new(Down);
        using ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = time });

        Task<SampleAlert> call = transport.SendAsync(SampleApi.Get.At("a-1"), source.Token);
        time.RunningTimers.ShouldBe(2, "the timeout and the delay");
        await source.CancelAsync();

        (await Should.ThrowAsync<OperationCanceledException>(() => call)).CancellationToken.ShouldBe(source.Token);
        service.Count.ShouldBe(1);
        time.RunningTimers.ShouldBe(0);
    }

    [Fact]
    public async Task Disposing_the_client_ends_a_delay_at_once()
    {
        FakeTime time = new();
        await using RawServer server = new(RawServer.Response("503 Down", ""));
        ApiClientOptions options = SampleApi.At(server.Address);
        options.TimeProvider = time;
        options.Retry = new();
        WaitingObserver observer = new();
        options.Observer = observer;
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, options);

        Task<SampleAlert> call = transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        await observer.Waiting.WaitAsync(Calls.Token);
        transport.Dispose();

        (await Should.ThrowAsync<ObjectDisposedException>(() => call)).ObjectName.ShouldBe("SampleClient");
    }

    [Fact]
    public async Task The_timeout_ends_a_later_attempt_and_counts_all_attempts()
    {
        FakeTime time = new();
        int count = 0;
        using StubHandler handler = new(async (_, token) =>
        {
            if (++count == 1)
                return Down();
            time.Advance(TimeSpan.FromSeconds(100));
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return new HttpResponseMessage();
        });
        using HttpClient client = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
        ApiClientOptions options = new() { TimeProvider = time, Retry = new() { BaseDelay = TimeSpan.Zero } };
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, options);

        ApiConnectionException failure = await Should.ThrowAsync<ApiConnectionException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        failure.IsTimeout.ShouldBeTrue();
        failure.Message.ShouldBe("getAlert failed after 2 attempts: no response within 100 s.");
    }

    [Fact]
    public async Task Calls_to_a_service_that_stays_down_are_sent_once_when_the_budget_is_used_up()
    {
        using Scripted service = new(Down);
        using ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = new VirtualTime() });

        for (int i = 0; i < RetryBudget.Capacity; i++)
            await Record.ExceptionAsync(() => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        service.Count.ShouldBe(2 * RetryBudget.Capacity);
    }

    [Fact]
    public void A_budget_returns_a_retry_that_succeeded_and_a_tenth_for_each_other_success()
    {
        RetryBudget budget = new();
        for (int i = 0; i < RetryBudget.Capacity; i++)
            budget.TryTake().ShouldBeTrue();
        budget.TryTake().ShouldBeFalse();

        budget.Succeeded(isRepeated: true);
        budget.TryTake().ShouldBeTrue();
        for (int i = 0; i < 9; i++)
            budget.Succeeded(isRepeated: false);
        budget.TryTake().ShouldBeFalse();
        budget.Succeeded(isRepeated: false);
        budget.TryTake().ShouldBeTrue();
    }

    [Fact]
    public void Options_refuse_values_that_cannot_work()
    {
        RetryOptions options = new();

        Should.Throw<ArgumentOutOfRangeException>(() => options.MaxAttempts = 0);
        Should.Throw<ArgumentOutOfRangeException>(() => options.MaxAttempts = 101);
        Should.Throw<ArgumentOutOfRangeException>(() => options.BaseDelay = TimeSpan.FromTicks(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => options.MaxDelay = TimeSpan.FromHours(1.1));
        (options.MaxAttempts, options.BaseDelay, options.MaxDelay)
            .ShouldBe((3, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(20)));
        RetryOptions.None.MaxAttempts.ShouldBe(1);
    }

    [Fact]
    public async Task Changing_the_options_later_has_no_effect()
    {
        using Scripted service = new(Down);
        ApiClientOptions options = new() { TimeProvider = new VirtualTime() };
        using ApiTransport transport = service.Client(options);

        options.Retry.MaxAttempts = 1;
        await Record.ExceptionAsync(() => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        service.Count.ShouldBe(3);
    }

    private sealed class WaitingObserver : RecordingObserver
    {
        private readonly TaskCompletionSource _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Waiting => _waiting.Task;

        public override void OnRetrying(ApiRetry retry) => _waiting.SetResult();
    }
}
