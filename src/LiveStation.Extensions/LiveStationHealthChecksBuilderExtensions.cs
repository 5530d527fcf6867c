using LiveStation.Extensions.Health;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LiveStation.Extensions;

/// <summary>Extension methods that add health checks of clients.</summary>
public static class LiveStationHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a health check that gets the first channel, which verifies the connection, the keys and the clock. The result is
    /// kept for a time.
    /// </summary>
    /// <param name="builder">The builder of the health checks.</param>
    /// <param name="configure">Sets properties of the options; null for the defaults.</param>
    /// <returns>The builder of the health checks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IHealthChecksBuilder AddLiveStation(
        this IHealthChecksBuilder builder, Action<ApiHealthCheckOptions>? configure = null) =>
        builder.AddApiClient<ILiveStationClient>(
            "LiveStation",
            static (client, token) => client.Channels.ListPageAsync(new ListChannelsOptions { PageSize = 1 }, token),
            configure);

    /// <summary>Adds a health check that sends a request. The result is kept for a time.</summary>
    /// <typeparam name="TClient">The type of the client, as registered.</typeparam>
    /// <param name="builder">The builder of the health checks.</param>
    /// <param name="name">The name of the health check, unless the options contain one.</param>
    /// <param name="read">Sends the request.</param>
    /// <param name="configure">Sets properties of the options; null for the defaults.</param>
    /// <returns>The builder of the health checks.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/>, <paramref name="name"/> or <paramref name="read"/> is null.
    /// </exception>
    public static IHealthChecksBuilder AddApiClient<TClient>(
        this IHealthChecksBuilder builder,
        string name,
        Func<TClient, CancellationToken, Task> read,
        Action<ApiHealthCheckOptions>? configure = null)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(read);
        ApiHealthCheckOptions options = new();
        configure?.Invoke(options);
        // One instance for each provider, because it keeps the result.
        object key = new();
        builder.Services.AddKeyedSingleton(key, (services, _) => new ReadCheck(
            // The client is created by the check, so that invalid options are a result.
            token => read(ClientOf<TClient>(services, options.ClientName), token),
            options,
            services.GetService<TimeProvider>() ?? TimeProvider.System));
        return builder.Add(new HealthCheckRegistration(
            options.Name ?? name,
            services => services.GetRequiredKeyedService<ReadCheck>(key),
            options.FailureStatus,
            options.Tags));
    }

    private static TClient ClientOf<TClient>(IServiceProvider services, string? key)
        where TClient : class => key is null
            ? services.GetRequiredService<TClient>()
            : services.GetRequiredKeyedService<TClient>(key);
}
