using LiveStation.Extensions.Settings;
using LiveStation.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace LiveStation.Extensions.Connections;

/// <summary>Registers the HTTP client of a client.</summary>
internal static class HttpConnections
{
    /// <summary>Registers the HTTP client.</summary>
    /// <remarks>
    /// A client is a singleton and keeps its <see cref="HttpClient"/>, so rotated handlers would never be used. The handlers
    /// are therefore kept, and the primary handler renews its connections. .NET recommends this for clients that live long.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="setup">The registration of the client.</param>
    public static IHttpClientBuilder Add(IServiceCollection services, ClientSetup setup)
    {
        IHttpClientBuilder http = services.AddHttpClient(setup.HttpName)
            // The options of the client limit the whole call, including its body.
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // The client logs its calls itself. These loggers would log values of queries, and headers at the lowest level.
            .RemoveAllLoggers();
        // Before handlers that are added for this client, and after those that are added for all clients.
        http.ConfigureAdditionalHttpMessageHandlers(static (handlers, _) => HandlerRules.RemoveRetries(handlers));
        if (!OperatingSystem.IsBrowser())
            http.ConfigurePrimaryHttpMessageHandler(static (handler, _) => HandlerRules.Prepare(handler));
        // After all other configuration, so that no handler of the application follows redirects.
        services.AddSingleton<IPostConfigureOptions<HttpClientFactoryOptions>>(
            new PostConfigureOptions<HttpClientFactoryOptions>(setup.HttpName, options =>
                options.HttpMessageHandlerBuilderActions.Add(builder =>
                    HandlerRules.Enforce(builder.PrimaryHandler, UsesProxy(builder.Services, setup)))));
        return http;
    }

    // HTTP_PROXY applies to loopback addresses too. Signed requests in plain HTTP would leave the machine.
    private static bool UsesProxy(IServiceProvider services, ClientSetup setup)
    {
        LiveStationOptions options = services.GetRequiredService<IOptionsMonitor<LiveStationOptions>>().Get(setup.Name);
        ApiZone? zone = ClientSettings.Of(options, setup.Zones, []).Zone;
        return zone is null || (zone.BaseAddress.Scheme == Uri.UriSchemeHttps && !zone.BaseAddress.IsLoopback);
    }
}
