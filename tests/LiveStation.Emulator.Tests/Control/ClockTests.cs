using System.Globalization;
using LiveStation.Emulator.Clocks;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The clock that a test can move, in process and over HTTP.</summary>
public sealed class ClockTests
{
    private readonly ManualClock _source = new();

    [Fact]
    public void It_follows_its_source_until_it_is_moved()
    {
        ControlledClock clock = new(_source);
        _source.Advance(TimeSpan.FromMinutes(1));
        clock.GetUtcNow().ShouldBe(_source.Now);

        clock.Advance(TimeSpan.FromHours(1));
        _source.Advance(TimeSpan.FromMinutes(1));

        clock.GetUtcNow().ShouldBe(_source.Now + TimeSpan.FromHours(1));
        clock.Offset.ShouldBe(TimeSpan.FromHours(1));
    }

    [Fact]
    public void A_stopped_clock_advances_only_when_it_is_moved()
    {
        ControlledClock clock = new(_source);
        DateTimeOffset start = clock.GetUtcNow();
        clock.Stop();
        _source.Advance(TimeSpan.FromDays(1));
        clock.GetUtcNow().ShouldBe(start);

        clock.Advance(TimeSpan.FromSeconds(10));
        clock.Start();
        _source.Advance(TimeSpan.FromSeconds(1));

        clock.GetUtcNow().ShouldBe(start + TimeSpan.FromSeconds(11));
        clock.IsRunning.ShouldBeTrue();
    }

    [Fact]
    public void Reset_returns_to_the_time_of_the_source()
    {
        ControlledClock clock = new(_source);
        clock.Stop();
        clock.Set(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));

        clock.Reset();

        clock.GetUtcNow().ShouldBe(_source.Now);
        clock.IsRunning.ShouldBeTrue();
    }

    [Fact]
    public async Task A_timer_fires_when_the_clock_is_moved_past_its_due_time()
    {
        ControlledClock clock = new(_source);
        Task delay = Task.Delay(TimeSpan.FromHours(1), clock, Token);

        clock.Advance(TimeSpan.FromMinutes(59));
        delay.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromMinutes(1));

        await delay.WaitAsync(TimeSpan.FromSeconds(30), Token);
    }

    [Fact]
    public async Task A_timer_of_a_stopped_clock_waits_for_its_start()
    {
        ControlledClock clock = new(_source);
        clock.Stop();
        Task delay = Task.Delay(TimeSpan.FromMinutes(1), clock, Token);
        _source.Advance(TimeSpan.FromHours(1));
        delay.IsCompleted.ShouldBeFalse();

        clock.Start();
        _source.Advance(TimeSpan.FromMinutes(1));

        await delay.WaitAsync(TimeSpan.FromSeconds(30), Token);
    }

    [Fact]
    public async Task A_periodic_timer_fires_once_for_each_period_that_passed()
    {
        ControlledClock clock = new(_source);
        using PeriodicTimer timer = new(TimeSpan.FromSeconds(10), clock);

        for (int i = 0; i < 3; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(10));
            (await timer.WaitForNextTickAsync(Token).AsTask().WaitAsync(TimeSpan.FromSeconds(30), Token)).ShouldBeTrue();
        }
    }

    [Fact]
    public void Times_that_no_calendar_needs_are_rejected()
    {
        ControlledClock clock = new(_source);

        Should.Throw<ArgumentOutOfRangeException>(() => clock.Advance(TimeSpan.FromSeconds(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => clock.Advance(TimeSpan.MaxValue));
        Should.Throw<ArgumentOutOfRangeException>(() => clock.Set(DateTimeOffset.MaxValue));
        clock.GetUtcNow().ShouldBe(_source.Now);
    }

    [Fact]
    public async Task It_is_moved_stopped_and_read_over_HTTP()
    {
        FakeState state = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(state, _source);
        using ControlClient control = new(emulator);

        (await control.PostAsync("clock", """{"set":"2027-01-02T03:04:05Z","advance":60,"running":false}""")).ToString()
            .ShouldBe("""{"now":"2027-01-02T03:05:05Z","offset":11469905,"running":false}""");
        (await control.GetAsync("clock")).GetProperty("running").GetBoolean().ShouldBeFalse();
        emulator.Clock.GetUtcNow().ShouldBe(new DateTimeOffset(2027, 1, 2, 3, 5, 5, TimeSpan.Zero));
        state.Done.ShouldContain("settle");
    }

    [Theory]
    [InlineData("""{"advance":-1}""", "400 Specify advance as a number of seconds from 0 to 3162240000.")]
    [InlineData("""{"set":"9999-01-01T00:00:00Z"}""", "400 Move the clock to a time between 1970-01-02 and 9000-01-01.")]
    [InlineData("""{"advence":1}""", "400 The body must be a JSON object with these members: advance, set, running. The mistake is at $.advence.")]
    [InlineData("""{"set":"tomorrow"}""", "400 The body must be a JSON object with these members: advance, set, running. The mistake is at $.set.")]
    [InlineData("[]", "400 The body must be a JSON object with these members: advance, set, running.")]
    public async Task An_invalid_move_is_refused_with_what_to_do(string body, string refusal)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);

        (await control.RefusedAsync(HttpMethod.Post, "clock", body)).ShouldBe(refusal);
    }

    [Fact]
    public async Task A_signature_is_valid_by_the_moved_clock_and_by_the_clock_of_the_machine()
    {
        TestClock source = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(clock: source);
        emulator.Clock.Advance(TimeSpan.FromDays(7));
        TestCall call = new(Targets.Channel);
        string moved = $"{TestClock.DefaultMilliseconds + 7 * 24 * 60 * 60 * 1000L}", neither = $"{TestClock.DefaultMilliseconds + 600_000}";

        (await call.SendAsync(emulator)).Status.ShouldBe(200);
        (await (call with { Timestamp = moved }).SendAsync(emulator)).Status.ShouldBe(200);
        (await (call with { Timestamp = neither }).SendAsync(emulator)).Status.ShouldBe(401);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(3600)]
    public async Task A_response_is_dated_by_the_clock_that_the_client_follows(int seconds)
    {
        TestClock source = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(clock: source);
        emulator.Clock.Advance(TimeSpan.FromSeconds(3600));
        DateTimeOffset own = source.GetUtcNow().AddSeconds(seconds);
        using HttpClient client = new();
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(emulator.BaseAddress, "/api/v2/channels"));
        request.Headers.Add("x-ncp-apigw-timestamp", own.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        response.Headers.Date.ShouldNotBeNull().ShouldBe(own, TimeSpan.FromSeconds(1));
    }
}
