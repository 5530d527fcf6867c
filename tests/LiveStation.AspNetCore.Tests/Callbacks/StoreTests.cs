using LiveStation.AspNetCore.Callbacks.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Internal;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace LiveStation.AspNetCore.Tests.Callbacks;

/// <summary>Stores of handled messages.</summary>
public sealed class StoreTests
{
    private readonly FakeTimeProvider _clock = new();

    public static TheoryData<string> Stores => ["memory", "distributed"];

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_message_is_new_until_it_is_claimed_and_known_when_it_is_completed(string kind)
    {
        ICallbackStore store = Create(kind);

        (await BeginAsync(store, "a")).ShouldBe(CallbackState.New);
        (await BeginAsync(store, "a")).ShouldBe(CallbackState.InProgress);
        (await BeginAsync(store, "b")).ShouldBe(CallbackState.New);
        await store.CompleteAsync("a", TestContext.Current.CancellationToken);
        (await BeginAsync(store, "a")).ShouldBe(CallbackState.Completed);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task An_abandoned_message_is_new_again(string kind)
    {
        ICallbackStore store = Create(kind);

        CallbackClaim claim = await ClaimAsync(store, "a");
        await store.AbandonAsync("a", claim.Token, TestContext.Current.CancellationToken);

        (await BeginAsync(store, "a")).ShouldBe(CallbackState.New);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_message_is_forgotten_after_the_retention(string kind)
    {
        ICallbackStore store = Create(kind);
        await HandleAsync(store, "a");

        _clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromTicks(1));
        CallbackState before = await BeginAsync(store, "a");
        _clock.Advance(TimeSpan.FromTicks(1));
        CallbackState after = await BeginAsync(store, "a");

        (before, after).ShouldBe((CallbackState.Completed, CallbackState.New));
    }

    [Fact]
    public async Task The_store_in_memory_forgets_the_oldest_message_at_its_capacity()
    {
        MemoryCallbackStore store = new(_clock) { Capacity = 2 };
        foreach (string key in new[] { "a", "b", "c" })
            await HandleAsync(store, key);

        (await BeginAsync(store, "b")).ShouldBe(CallbackState.Completed);
        (await BeginAsync(store, "c")).ShouldBe(CallbackState.Completed);
        (await BeginAsync(store, "a")).ShouldBe(CallbackState.New);
    }

    [Fact]
    public async Task A_claim_in_a_distributed_cache_ends_when_the_server_that_has_it_stops()
    {
        ICallbackStore store = Create("distributed");
        await BeginAsync(store, "a");

        _clock.Advance(TimeSpan.FromMinutes(1));

        (await BeginAsync(store, "a")).ShouldBe(CallbackState.New);
    }

    [Fact]
    public async Task A_claim_in_a_distributed_cache_lasts_as_long_as_the_time_limit_of_the_endpoint()
    {
        ICallbackStore store = Create("distributed");
        await ClaimAsync(store, "a", seconds: 120);

        _clock.Advance(TimeSpan.FromSeconds(119));

        (await BeginAsync(store, "a")).ShouldBe(CallbackState.InProgress);
    }

    [Fact]
    public async Task A_server_that_lost_its_claim_does_not_end_the_one_of_another_server()
    {
        ICallbackStore store = Create("distributed");
        CallbackClaim lost = await ClaimAsync(store, "a");
        _clock.Advance(TimeSpan.FromMinutes(1));
        (await BeginAsync(store, "a")).ShouldBe(CallbackState.New);

        await store.AbandonAsync("a", lost.Token, TestContext.Current.CancellationToken);

        (await BeginAsync(store, "a")).ShouldBe(CallbackState.InProgress);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_message_that_was_handled_stays_handled_when_another_claim_is_abandoned(string kind)
    {
        ICallbackStore store = Create(kind);
        CallbackClaim claim = await ClaimAsync(store, "a");
        await store.CompleteAsync("a", TestContext.Current.CancellationToken);

        await store.AbandonAsync("a", claim.Token, TestContext.Current.CancellationToken);

        (await BeginAsync(store, "a")).ShouldBe(CallbackState.Completed);
    }

    [Fact]
    public void Bounds_are_positive()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new MemoryCallbackStore { Capacity = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => new MemoryCallbackStore { Retention = TimeSpan.Zero });
        Should.Throw<ArgumentOutOfRangeException>(() => new DistributedCallbackStore(Cache()) { Retention = TimeSpan.Zero });
        Should.Throw<ArgumentOutOfRangeException>(() => new DistributedCallbackStore(Cache()) { ClaimLimit = TimeSpan.Zero });
    }

    [Fact]
    public async Task Two_servers_with_one_cache_handle_a_message_once()
    {
        int handled = 0;
        IDistributedCache cache = Cache();
        void Map(WebApplication app) => app.MapLiveStationCallbacks(
            "/hooks/live",
            LiveStationCallbacks.EventMessages,
            (_, _) =>
            {
                handled++;
                return Task.CompletedTask;
            });
        void Add(IServiceCollection services) => services.AddSingleton(cache).AddLiveStationCallbackCache();
        await using ServedApp first = await ServedApp.StartAsync(Map, Add);
        await using ServedApp second = await ServedApp.StartAsync(Map, Add);

        (await first.PostAsync("/hooks/live", Messages.Of(1))).ShouldBe(204);
        (await second.PostAsync("/hooks/live", Messages.Of(1))).ShouldBe(204);

        handled.ShouldBe(1);
    }

    [Theory]
    [InlineData(true, 500, 0)]
    [InlineData(false, 204, 1)]
    public async Task A_store_that_fails_before_the_handler_prevents_it_and_after_it_does_not_matter(
        bool isBefore, int status, int expected)
    {
        int handled = 0;
        await using ServedApp app = await ServedApp.StartAsync(
            app => app.MapLiveStationCallbacks(
                "/hooks/live",
                LiveStationCallbacks.EventMessages,
                (_, _) =>
                {
                    handled++;
                    return Task.CompletedTask;
                }),
            services => services.AddSingleton<ICallbackStore>(new BrokenStore(isBefore)));

        (await app.PostAsync("/hooks/live", Messages.Of(1))).ShouldBe(status);

        handled.ShouldBe(expected);
        app.Log.Ids.ShouldContain(7);
    }

    private static async Task<CallbackState> BeginAsync(ICallbackStore store, string key) => (await ClaimAsync(store, key)).State;

    private static ValueTask<CallbackClaim> ClaimAsync(ICallbackStore store, string key, double seconds = 5) =>
        store.BeginAsync(key, TimeSpan.FromSeconds(seconds), TestContext.Current.CancellationToken);

    private static async Task HandleAsync(ICallbackStore store, string key)
    {
        await BeginAsync(store, key);
        await store.CompleteAsync(key, TestContext.Current.CancellationToken);
    }

    private ICallbackStore Create(string kind) =>
        kind == "memory" ? new MemoryCallbackStore(_clock) : new DistributedCallbackStore(Cache());

    private MemoryDistributedCache Cache() =>
        new(Options.Create(new MemoryDistributedCacheOptions { Clock = new CacheClock(_clock) }));

    private sealed class CacheClock(TimeProvider clock) : ISystemClock
    {
        public DateTimeOffset UtcNow => clock.GetUtcNow();
    }

    private sealed class BrokenStore(bool isBefore) : ICallbackStore
    {
        public ValueTask<CallbackClaim> BeginAsync(string key, TimeSpan limit, CancellationToken cancellationToken) =>
            isBefore ? throw new IOException("gone") : ValueTask.FromResult(new CallbackClaim(CallbackState.New, Token: null));

        public ValueTask CompleteAsync(string key, CancellationToken cancellationToken) => throw new IOException("gone");

        public ValueTask AbandonAsync(string key, string? token, CancellationToken cancellationToken) => throw new IOException("gone");
    }
}
