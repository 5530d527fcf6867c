namespace LiveStation.Client.Tests.Readme;

/// <summary>The example of the client's page that waits for states.</summary>
internal static class ReadyChannel
{
    public static async Task<LiveChannel> WaitAsync(ILiveStationClient client, string channelId, IProgress<LiveChannel> progress)
    {
        LiveChannel ready = await client.Channels.WaitUntilAsync(channelId, ChannelStatus.Ready);
        await client.Channels.WaitUntilCdnAsync(channelId, CdnStatus.Running);

        try
        {
            await client.Channels.WaitUntilAsync(
                channelId, ChannelStatus.Publishing, new() { Timeout = TimeSpan.FromHours(1), Progress = progress });
        }
        catch (ApiWaitException ended) when (ended.Reason == WaitFailure.Timeout)
        {
            Console.WriteLine($"No encoder started. The state is {ended.State}.");
        }
        return ready;
    }
}
