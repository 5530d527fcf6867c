using Microsoft.Extensions.Configuration;

namespace LiveStation.Client.Tests.Readme;

/// <summary>The example of the client's page that creates a client from configuration.</summary>
internal static class BoundSettings
{
    public static LiveStationClient Connect(IConfiguration configuration)
    {
        NcpCredentials credentials = configuration.GetRequiredSection("Ncp").Get<NcpCredentials>()!;
        ApiClientOptions options = configuration.GetSection("LiveStation").Get<ApiClientOptions>() ?? new();
        return new LiveStationClient(credentials, options);
    }
}
