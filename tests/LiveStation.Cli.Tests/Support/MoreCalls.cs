using LiveStation.Runtime;

namespace LiveStation.Cli.Tests.Support;

/// <summary>The further calls of the pages. They are compiled but not run, because they would call the real service.</summary>
internal static class MoreCalls
{
    public static async Task MakeAsync(ILiveStationClient client)
    {
        LiveChannel made = await client.Channels.CreateAsync(new CreateChannelRequest
        {
            ChannelName = "river_stage",
            QualitySetId = 12,
            UseDvr = true,
            TimeMachineLength = TimeSpan.FromHours(6),
            Cdn = new() { CreateCdn = true, CdnType = CdnType.GlobalEdge, ProfileId = 5120, RegionType = CdnRegion.Korea },
            Record = new() { Type = RecordType.ManualUpload },
        });

        await foreach (LiveChannel live in client.Channels.ListAsync(new() { ChannelStatus = ChannelStatus.Publishing }))
            Console.WriteLine($"{live.ChannelId} {live.ChannelName}");

        foreach (ServiceUrl url in await client.Channels.GetServiceUrlsAsync(made.ChannelId, ServiceUrlType.General))
            Console.WriteLine($"{url.Name}: {url.Url}");

        try
        {
            await client.Recordings.StartAsync(made.ChannelId);
        }
        catch (ApiErrorException error) when (error.Code == LiveStationErrorCodes.NotAvailable)
        {
            Console.WriteLine("It is not on air yet.");
        }
    }
}
