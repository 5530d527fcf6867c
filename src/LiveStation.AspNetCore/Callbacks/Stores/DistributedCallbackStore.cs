using System.Text;
using Microsoft.Extensions.Caching.Distributed;

namespace LiveStation.AspNetCore.Callbacks.Stores;

/// <summary>Remembers handled messages in a distributed cache, which several servers share.</summary>
/// <remarks>
/// A distributed cache cannot claim a key or end a claim atomically. If two servers receive the same message at the same time,
/// or a claim ends at the moment at which another server claims the message, two servers can handle it.
/// </remarks>
public sealed class DistributedCallbackStore : ICallbackStore
{
    private const string Prefix = "livestation:callback:";
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
    /// How long a message is claimed, so that it is handled by another server when the server with the claim stops. The
    /// default is 1 minute; it lasts at least as long as the time limit of the endpoint. It must be longer than a handler
    /// runs.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan ClaimLimit
    {
        get;
        init => field = Positive(value);
    } = TimeSpan.FromMinutes(1);

    /// <inheritdoc />
    public async ValueTask<CallbackClaim> BeginAsync(string key, TimeSpan limit, CancellationToken cancellationToken)
    {
        byte[]? state = await _cache.GetAsync(Prefix + key, cancellationToken);
        if (state is not null)
            return new CallbackClaim(state is [Done] ? CallbackState.Completed : CallbackState.InProgress, Token: null);
        string token = Guid.NewGuid().ToString("N");
        await SetAsync(key, Claimed(token), limit > ClaimLimit ? limit : ClaimLimit, cancellationToken);
        return new CallbackClaim(CallbackState.New, token);
    }

    /// <inheritdoc />
    public async ValueTask CompleteAsync(string key, CancellationToken cancellationToken) =>
        await SetAsync(key, [Done], Retention, cancellationToken);

    /// <inheritdoc />
    public async ValueTask AbandonAsync(string key, string? token, CancellationToken cancellationToken)
    {
        byte[]? state = await _cache.GetAsync(Prefix + key, cancellationToken);
        if (state.AsSpan().SequenceEqual(Claimed(token)))
            await _cache.RemoveAsync(Prefix + key, cancellationToken);
    }

    private static byte[] Claimed(string? token) => Encoding.ASCII.GetBytes("r" + token);

    private Task SetAsync(string key, byte[] state, TimeSpan age, CancellationToken cancellationToken) => _cache.SetAsync(
        Prefix + key,
        state,
        new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = age },
        cancellationToken);

    private static TimeSpan Positive(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
        return value;
    }
}
