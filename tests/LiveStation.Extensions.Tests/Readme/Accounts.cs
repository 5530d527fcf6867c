using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Extensions.Tests.Readme;

/// <summary>A class that uses clients.</summary>
internal sealed class Accounts(IChannelsClient channels, [FromKeyedServices("second")] ILiveStationClient second)
{
    /// <summary>Counts the channels of both accounts.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken) =>
        await channels.ListAsync(cancellationToken: cancellationToken).CountAsync(cancellationToken)
        + await second.Channels.ListAsync(cancellationToken: cancellationToken).CountAsync(cancellationToken);
}
