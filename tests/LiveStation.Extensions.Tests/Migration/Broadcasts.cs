namespace LiveStation.Extensions.Tests.Migration;

/// <summary>The calls of <see cref="CallsByHand"/> with the client: the result of the migration.</summary>
internal sealed class Broadcasts(ILiveStationClient live)
{
    public async Task<string?> NameAsync(string channelId, CancellationToken cancellationToken)
    {
        try
        {
            return (await live.Channels.GetAsync(channelId, cancellationToken)).ChannelName;
        }
        catch (ApiErrorException error) when (error.Class == ErrorClass.NotFound)
        {
            return null;
        }
    }

    public async Task<List<string>> OnAirAsync(CancellationToken cancellationToken)
    {
        List<string> ids = [];
        ListChannelsOptions options = new() { ChannelStatus = ChannelStatus.Publishing };
        await foreach (LiveChannel channel in live.Channels.ListAsync(options, cancellationToken))
            ids.Add(channel.ChannelId);
        return ids;
    }

    public async Task<LiveChannel> OpenAsync(CreateChannelRequest request, CancellationToken cancellationToken)
    {
        LiveChannel made = await live.Channels.CreateAsync(request, cancellationToken);
        WaitOptions<LiveChannel> limit = new() { Timeout = TimeSpan.FromMinutes(5) };
        return await live.Channels.WaitUntilAsync(made.ChannelId, ChannelStatus.Ready, limit, cancellationToken);
    }

    public static string Describe(LiveChannel channel) => channel.ChannelStatus.Known switch
    {
        ChannelStatus.Ready => "ready",
        ChannelStatus.Publishing => "on air",
        null => $"unknown status {channel.ChannelStatus.UnknownValue}",
        _ => "not available",
    };
}
