using System.Threading.Tasks;
using Relay.Station;

namespace Relay;

/// <summary>A library that contains the generated client and exposes it.</summary>
public static class Naming
{
    /// <summary>Returns the name and the state of a channel.</summary>
    /// <param name="client">The client.</param>
    /// <param name="channelId">Identifier of the channel.</param>
    /// <returns>Its name and state.</returns>
    public static async Task<string> NameAsync(ILiveStationClient client, string channelId)
    {
        ReStreamChannel channel = await client.ReStream.GetAsync(channelId).ConfigureAwait(false);
        ReStreamChannel renamed = channel with { ChannelName = channel.ChannelName.ToUpperInvariant() };
        return renamed.ChannelName + " is " + renamed.ChannelStatus;
    }
}
