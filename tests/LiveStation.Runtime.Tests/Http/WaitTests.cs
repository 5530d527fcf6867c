using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>Waiting for a state, on a clock on which pauses take no time.</summary>
public sealed class WaitTests
{
    private const string Creating = """{"content":{"id":"1","status":"CREATING","createdTime":0}}""";
    private const string Publishing = """{"content":{"id":"1","status":"PUBLISHING","createdTime":0}}""";
    private const string Unknown = """{"content":{"id":"1","status":"REHEARSING","createdTime":0}}""";
    private const string NotFound = """{"error":{"errorCode":250004,"message":"NOT_FOUND"}}""";

    private static readonly ApiOperation<SampleChannel> Get =
        new("getChannel", "GET", "/channels/{channelId}", SampleApi.Envelope.Object(SampleChannelJson.Instance));

    private static readonly StateTable<SampleChannel, SampleStatus> OneWay = Table([], new StateRow<SampleStatus>(SampleStatus.Publishing));

    private readonly PauseClock _clock = new();

    [Fact]
    public async Task The_object_is_read_until_it_has_the_state()
    {
        List<string?> seen = [];
        WaitOptions<SampleChannel> options = new() { Progress = new Seen(seen) };

        SampleChannel found = await WaitAsync(OneWay, SampleStatus.Publishing, options, Creating, Creating, Publishing);

        found.Status.ShouldBe(SampleStatus.Publishing);
        seen.ShouldBe(["Creating", "Creating", "Publishing"]);
    }

    [Fact]
    public async Task Intervals_double_up_to_the_longest_and_are_shortened_by_at_most_a_quarter()
    {
        WaitOptions<SampleChannel> options = new() { LongestInterval = TimeSpan.FromSeconds(5), Random = () => 0 };
        await WaitAsync(OneWay, SampleStatus.Publishing, options, Creating, Creating, Creating, Creating, Creating, Publishing);

        _clock.Pauses.Select(pause => pause.TotalSeconds).ShouldBe([1, 2, 4, 5, 5]);

        _clock.Pauses.Clear();
        options.Random = () => 0.999999;
        await WaitAsync(OneWay, SampleStatus.Publishing, options, Creating, Creating, Publishing);

        _clock.Pauses[0].TotalSeconds.ShouldBe(0.75, 0.001);
        _clock.Pauses[1].TotalSeconds.ShouldBe(1.5, 0.001);
    }

    [Fact]
    public async Task An_unknown_state_is_waited_through() =>
        (await WaitAsync(OneWay, SampleStatus.Publishing, null, Unknown, Publishing)).Id.ShouldBe("1");

    [Fact]
    public async Task Failures_that_can_pass_do_not_end_the_wait() =>
        (await WaitAsync(OneWay, SampleStatus.Publishing, null, "503", "reset", "429", Publishing)).Id.ShouldBe("1");

    [Fact]
    public async Task A_failure_that_repeats_itself_ends_the_wait() =>
        (await Should.ThrowAsync<ApiErrorException>(() => WaitAsync(OneWay, SampleStatus.Publishing, null, Creating, "401")))
            .Class.ShouldBe(ErrorClass.Authentication);

    [Fact]
    public async Task A_state_that_cannot_be_reached_any_more_ends_the_wait()
    {
        ApiWaitException ended = await EndAsync(OneWay, SampleStatus.Creating, Publishing);

        ended.Reason.ShouldBe(WaitFailure.Unreachable);
        ended.State.ShouldBe("PUBLISHING");
        ended.WantedState.ShouldBe("CREATING");
        ended.Message.ShouldBe("getChannel did not return state CREATING: it cannot be reached from PUBLISHING.");
    }

    [Fact]
    public async Task A_state_that_can_be_reached_through_others_is_waited_for() =>
        (await WaitAsync(
            Table([], new StateRow<SampleStatus>(SampleStatus.Publishing, SampleStatus.Creating)), SampleStatus.Creating, null, Publishing, Creating))
        .Status.ShouldBe(SampleStatus.Creating);

    [Fact]
    public async Task An_object_that_does_not_exist_ends_the_wait()
    {
        ApiWaitException ended = await EndAsync(OneWay, SampleStatus.Publishing, Creating, NotFound);

        ended.Reason.ShouldBe(WaitFailure.Deleted);
        ended.InnerException.ShouldBeOfType<ApiErrorException>();
        ended.Message.ShouldBe(
            "getChannel did not return state PUBLISHING: the object does not exist (last state CREATING).");
    }

    [Fact]
    public async Task A_state_of_deletion_ends_the_wait() =>
        (await EndAsync(Table([SampleStatus.Creating]), SampleStatus.Publishing, Creating)).Reason.ShouldBe(WaitFailure.Deleted);

    [Fact]
    public async Task A_wait_for_deletion_succeeds_when_the_object_is_gone()
    {
        StateTable<SampleChannel, SampleStatus> table = Table([SampleStatus.Publishing]);

        (await WaitAsync(table, SampleStatus.Publishing, null, Creating, NotFound)).Status.ShouldBe(SampleStatus.Creating);
        (await EndAsync(table, SampleStatus.Publishing, NotFound)).Reason.ShouldBe(WaitFailure.Deleted);
    }

    [Fact]
    public async Task A_result_without_the_object_ends_the_wait()
    {
        using ApiTransport transport = Transport(_ => Body(Creating));

        ApiWaitException ended = await Should.ThrowAsync<ApiWaitException>(() => OneWay.WaitAsync(
            transport, Get.At("1"), _ => null, SampleStatus.Publishing, null, Calls.Token));

        (ended.Reason, ended.State).ShouldBe((WaitFailure.Deleted, null));
    }

    [Fact]
    public async Task The_wait_ends_at_its_deadline_with_the_last_state_and_the_last_failure()
    {
        WaitOptions<SampleChannel> options = new() { Timeout = TimeSpan.FromSeconds(60) };

        ApiWaitException ended = await Should.ThrowAsync<ApiWaitException>(
            () => WaitAsync(OneWay, SampleStatus.Publishing, options, Creating, "503"));

        (ended.Reason, ended.State).ShouldBe((WaitFailure.Timeout, "CREATING"));
        ended.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(59), TimeSpan.FromSeconds(60));
        ended.InnerException.ShouldBeOfType<ApiErrorException>();
    }

    [Fact]
    public async Task A_request_that_hangs_is_cut_off_at_the_deadline()
    {
        using ApiTransport transport = Transport(async token =>
        {
            _clock.Advance(TimeSpan.FromMinutes(10));
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return Body(Creating).Result;
        });

        (await Should.ThrowAsync<ApiWaitException>(() => OneWay.WaitAsync(
            transport, Get.At("1"), found => found, SampleStatus.Publishing, null, Calls.Token))).Reason.ShouldBe(WaitFailure.Timeout);
    }

    [Fact]
    public async Task The_caller_can_cancel()
    {
        using CancellationTokenSource stop = new();
        using ApiTransport transport = Transport(_ => Body(Creating));
        WaitOptions<SampleChannel> options = new() { Progress = new Stop(stop) };

        OperationCanceledException canceled = await Should.ThrowAsync<OperationCanceledException>(() => OneWay.WaitAsync(
            transport, Get.At("1"), found => found, SampleStatus.Publishing, options, stop.Token));

        canceled.CancellationToken.ShouldBe(stop.Token);
    }

    [Fact]
    public void A_number_that_is_no_state_is_refused_at_once()
    {
        using ApiTransport transport = Transport(_ => Body(Creating));

        Should.Throw<ArgumentOutOfRangeException>(() => OneWay.WaitAsync(
            transport, Get.At("1"), found => found, (SampleStatus)99, null, Calls.Token));
    }

    [Fact]
    public void Options_have_limits()
    {
        WaitOptions<SampleChannel> options = new();

        Should.Throw<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.Zero);
        Should.Throw<ArgumentOutOfRangeException>(() => options.FirstInterval = TimeSpan.Zero);
        Should.Throw<ArgumentOutOfRangeException>(() => options.LongestInterval = TimeSpan.FromDays(2));
        (options.Timeout, options.FirstInterval, options.LongestInterval)
            .ShouldBe((TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15)));
    }

    private static StateTable<SampleChannel, SampleStatus> Table(SampleStatus[] gone, params StateRow<SampleStatus>[] rows) =>
        new(SampleStatusJson.Codec, item => item.Status, gone, rows);

    // The last response repeats itself.
    private async Task<SampleChannel> WaitAsync(
        StateTable<SampleChannel, SampleStatus> table, SampleStatus state, WaitOptions<SampleChannel>? options, params string[] responses)
    {
        int next = 0;
        using ApiTransport transport = Transport(_ => Body(responses[Math.Min(next++, responses.Length - 1)]));
        return await table.WaitAsync(transport, Get.At("1"), found => found, state, options, Calls.Token);
    }

    private Task<ApiWaitException> EndAsync(
        StateTable<SampleChannel, SampleStatus> table, SampleStatus state, params string[] responses) =>
        Should.ThrowAsync<ApiWaitException>(() => WaitAsync(table, state, null, responses));

    private ApiTransport Transport(Func<CancellationToken, Task<HttpResponseMessage>> respond) => new(
        SampleApi.Profile,
        new HttpClient(new StubHandler((_, token) => respond(token))),
        SampleApi.Credentials,
        new ApiClientOptions { TimeProvider = _clock, Timeout = Timeout.InfiniteTimeSpan, Retry = RetryOptions.None });

    private static Task<HttpResponseMessage> Body(string text) => text switch
    {
        "reset" => Task.FromException<HttpResponseMessage>(new HttpRequestException("reset")),
        "401" => Response(HttpStatusCode.Unauthorized, """{"error":{"errorCode":"200","message":"Authentication Failed"}}"""),
        "429" => Response((HttpStatusCode)429, """{"error":{"errorCode":"400","message":"Quota Exceeded"}}"""),
        "503" => Response(HttpStatusCode.ServiceUnavailable, """{"error":{"errorCode":503,"message":"DOWN"}}"""),
        NotFound => Response(HttpStatusCode.NotFound, NotFound),
        _ => Response(HttpStatusCode.OK, text),
    };

    private static Task<HttpResponseMessage> Response(HttpStatusCode status, string body) =>
        Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });

    // Synchronous, in contrast to Progress<T>.
    private sealed class Seen(List<string?> seen) : IProgress<SampleChannel>
    {
        public void Report(SampleChannel value) => seen.Add(value.Status.ToString());
    }

    private sealed class Stop(CancellationTokenSource stop) : IProgress<SampleChannel>
    {
        public void Report(SampleChannel value) => stop.Cancel();
    }

    /// <summary>A clock on which pauses pass at once. Timers that cancel a token are timeouts and not pauses.</summary>
    private sealed class PauseClock : TimeProvider
    {
        private readonly FakeTime _time = new();

        public List<TimeSpan> Pauses { get; } = [];

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => _time.GetUtcNow();

        public override long GetTimestamp() => _time.GetUtcNow().UtcTicks;

        public void Advance(TimeSpan time) => _time.Advance(time);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (state is CancellationTokenSource)
                return _time.CreateTimer(callback, state, dueTime, period);
            Pauses.Add(dueTime);
            _time.Advance(dueTime);
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
