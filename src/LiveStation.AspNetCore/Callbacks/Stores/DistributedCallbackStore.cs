using Microsoft.Extensions.Caching.Distributed;

namespace LiveStation.AspNetCore.Callbacks.Stores;

/// <summary>Remembers handled messages in a distributed cache, which several servers share.</summary>
/// <remarks>
/// A distributed cache cannot claim a key atomically. If two servers receive the same message at the same time, both can
/// handle it.
/// </remarks>
public sealed class DistributedCallbackStore : ICallbackStore
{
    private const string Prefix = "livestation:callback:";
    private const byte Running = (byte)'r';
    private const byte Done = (byte)'d';

    private readonly IDistributedCache _cache;

    /// <summary>Initializes a new instance of the <see cref="DistributedCallbackStore"/> class.</summary>
    /// <param name="cache">The cache.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cache"/> is null.</exception>
    public DistributedCallbackStore(IDistributedCache cache)
    {
        ArgumentNullException.ThrowIfNull(cache);
        _cache = cache;
    }

    /// <summary>How long to remember a handled message. The default is 24 hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan Retention
    {
        get;
        init => field = Positive(value);
    } = TimeSpan.FromHours(24);

    /// <summary>
    /// How long a message is claimed at most, so that it is handled by another server when the server with the claim
    /// stops. The default is 1 minute. It must be longer than a handler runs.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan ClaimLimit
    {
        get;
        init => field = Positive(value);
    } = TimeSpan.FromMinutes(1);

    /// <inheritdoc />
    public async ValueTask<CallbackState> BeginAsync(string key, CancellationToken cancellationToken)
    {
        byte[]? state = await _cache.GetAsync(Prefix + key, cancellationToken);
        if (state is [Done, ..])
            return CallbackState.Completed;
        if (state is not null)
            return CallbackState.InProgress;
        await SetAsync(key, Running, ClaimLimit, cancellationToken);
        return CallbackState.New;
    }

    /// <inheritdoc />
    public async ValueTask CompleteAsync(string key, CancellationToken cancellationToken) =>
        await SetAsync(key, Done, Retention, cancellationToken);

    /// <inheritdoc />
    public async ValueTask AbandonAsync(string key, CancellationToken cancellationToken) =>
        await _cache.RemoveAsync(Prefix + key, cancellationToken);

    private Task SetAsync(string key, byte state, TimeSpan age, CancellationToken cancellationToken) => _cache.SetAsync(
        Prefix + key,
        [state],
        new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = age },
        cancellationToken);

    private static TimeSpan Positive(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
        return value;
    }
}
