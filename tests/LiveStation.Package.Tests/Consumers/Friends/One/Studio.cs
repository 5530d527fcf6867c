using System.Threading.Tasks;
using FriendOne.Generated;

namespace FriendOne;

internal sealed class Studio
{
    private readonly ILiveStationClient _client;

    public Studio(ILiveStationClient client) => _client = client;

    public async Task<string> NameOfAsync(string channelId) =>
        (await _client.ReStream.GetAsync(channelId).ConfigureAwait(false)).ChannelName;
}
