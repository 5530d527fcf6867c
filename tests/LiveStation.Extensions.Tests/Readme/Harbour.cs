namespace LiveStation.Extensions.Tests.Readme;

/// <summary>What the generator would write for a spec of the reader's own.</summary>
internal interface IHarbourClient
{
    IChannelsClient Channels { get; }
}

/// <summary>A secret store of the reader's own.</summary>
internal sealed class Vault(NcpCredentials keys)
{
    public Task<NcpCredentials> KeysAsync(CancellationToken cancellationToken) =>
        Task.FromResult(keys).WaitAsync(cancellationToken);
}

internal static class HarbourZones
{
    public static ApiZone Public => LiveStationZones.Public;
}

internal sealed class HarbourClient(HttpClient httpClient, NcpCredentials credentials, ApiClientOptions options) : IHarbourClient
{
    public IChannelsClient Channels { get; } = new LiveStationClient(httpClient, credentials, options).Channels;
}
