using LiveStation.AspNetCore.Callbacks.Stores;
using LiveStation.AspNetCore.Problems;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LiveStation.AspNetCore;

/// <summary>Extension methods that add services of this package.</summary>
public static class LiveStationServiceCollectionExtensions
{
    /// <summary>Describes exceptions of generated clients to callers of the app, as problem details.</summary>
    /// <remarks>
    /// <para>
    /// Call <c>app.UseExceptionHandler()</c> to use it. The status indicates what the caller can do; it is not the status that the
    /// service returned, because an error of the app's keys is not an error of the caller.
    /// </para>
    /// <para>
    /// The response contains the error code and the trace ID of the service, but no message of the service and no part of a
    /// body. The exceptions are logged.
    /// </para>
    /// </remarks>
    /// <param name="services">The services of the app.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddLiveStationProblemDetails(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddProblemDetails().AddExceptionHandler<ApiExceptionHandler>();
    }

    /// <summary>
    /// Remembers the messages of callbacks that were handled in the registered <see cref="IDistributedCache"/>, so that
    /// several servers handle a message once.
    /// </summary>
    /// <remarks>
    /// A distributed cache cannot claim a key atomically. If two servers receive the same message at the same time, both can
    /// handle it.
    /// </remarks>
    /// <param name="services">The services of the app.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddLiveStationCallbackCache(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<ICallbackStore>(
            static provider => new DistributedCallbackStore(provider.GetRequiredService<IDistributedCache>()));
        return services;
    }
}
