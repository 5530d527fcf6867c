using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Extensions.Tests.Readme;

/// <summary>The examples of the page.</summary>
internal static class Registered
{
    public static void Accounts(IServiceCollection services)
    {
        services.AddLiveStationClient();
        services.AddKeyedLiveStationClient("second");
    }

    public static void OwnKeys(IServiceCollection services) => services.AddLiveStationClient().UseCredentials(
        async (provider, cancellationToken) => await provider.GetRequiredService<Vault>().KeysAsync(cancellationToken));

    public static void Health(IServiceCollection services) => services.AddHealthChecks().AddLiveStation();

    public static void OwnSpec(IServiceCollection services)
    {
        services
            .AddApiClient<IHarbourClient>("Harbour", (http, credentials, options) => new HarbourClient(http, credentials, options))
            .AddZone("public", HarbourZones.Public)
            .AddGroup(client => client.Channels);
    }
}
