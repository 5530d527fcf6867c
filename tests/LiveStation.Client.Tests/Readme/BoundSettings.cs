using Microsoft.Extensions.Configuration;

namespace LiveStation.Client.Tests.Readme;

/// <summary>What the client's page shows as the way to a client from configuration.</summary>
internal static class BoundSettings
{
    public static LiveStationClient Connect(IConfiguration configuration)
    {
        NcpCredentials credentials = configuration.GetRequiredSection("Ncp").Get<NcpCredentials>()!;
        ApiClientOptions options = configuration.GetSection("LiveStation").Get<ApiClientOptions>() ?? new();
        return new LiveStationClient(credentials, options);
    }
}
