using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Creates a channel: validation before sending, typed values, secrets.</summary>
internal static class CreationChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the client of the tour.</param>
    /// <returns>The ID of the channel.</returns>
    public static async Task<string> ShowAsync(TourPage page, TourStage stage)
    {
        LiveStationClient client = stage.Client;
        CreateChannelRequest request = new()
        {
            ChannelName = "한강_여름밤_라이브",
            QualitySetId = 12,
            UseDvr = true,
            TimeMachineLength = TimeSpan.FromHours(6),
            Cdn = new() { CreateCdn = true, CdnType = CdnType.GlobalEdge, ProfileId = 5120, RegionType = CdnRegion.Korea },
            Record = new()
            {
                Type = RecordType.AutoUpload, Format = RecordFormat.Mp4, BucketName = "river-concerts", FilePath = "/2026/summer",
            },
        };
        CdnRequest incomplete = new() { CreateCdn = true, CdnType = CdnType.GlobalEdge };

        page.Heading(new("1  Create a channel", "1  채널 생성"));
        page.Pause();
        await page.CallInVainAsync<ApiValidationException>(
            client.Channels.CreateAsync(request with { ChannelName = "강", Cdn = incomplete }));
        page.Pause();
        LiveChannel channel = await page.CallAsync(client.Channels.CreateAsync(request));
        page.Pause();
        page.Show(new CodeTable()
            .Add(channel.ChannelId)
            .Add(channel.ChannelName)
            .Add(channel.ChannelStatus)
            .Add(channel.CreatedTime)
            .Add(channel.TimeMachineLength)
            .Add(channel.StreamKey));
        page.Pause();
        return channel.ChannelId;
    }
}
