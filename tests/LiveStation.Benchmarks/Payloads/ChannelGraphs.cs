using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>An invented re-stream channel, as a response and as a request.</summary>
internal static class ChannelGraphs
{
    /// <summary>The response of <c>getReStreamChannel</c> with every member it can have.</summary>
    public static PlainChannelReply Reply() => new()
    {
        Content = new PlainChannel
        {
            ChannelId = "ls-20260820140000-hAn22",
            ChannelName = "han_river_concert",
            InstanceNo = 108312926,
            ChannelStatus = PlainChannelStatus.Publishing,
            StreamKey = "inventedkeyoftheconcert000000000",
            PublishUrl = new Uri("rtmp://example-seoul.video.media.ntruss.com:8080/relay"),
            GlobalPublishUrl = new Uri("rtmp://example-global.video.media.ntruss.com:8080/relay"),
            PlanType = PlainPlanType.Professional,
            CreatedTime = 1787202000000,
            Restream = Targets(),
            PlatformCount = 3,
            TotalPublishSeconds = 5407,
            RecentPublishTime = 1787396300000,
            AlertOn = true,
            IsPublishing = true,
            AlertOptions = Alerts(),
            CallbackEndpoint = new Uri("https://hooks.example.com/livestation/concert"),
            EnvType = PlainEnvType.Production,
        },
    };

    /// <summary>The request body of <c>createReStreamChannel</c> for another channel with the same settings.</summary>
    public static PlainCreateRequest Request() => new()
    {
        ChannelName = "han_river_concert",
        PlanType = PlainPlanType.Professional,
        EnvType = PlainEnvType.Production,
        Restream = Targets(),
    };

    private static List<PlainTarget> Targets() =>
    [
        TargetOf(PlainPlatformName.YouTube, "rtmp://youtube.example/live2", "invented-youtube-key-2"),
        TargetOf(PlainPlatformName.Chzzk, "rtmp://chzzk.example/live", "invented-chzzk-key"),
        new PlainTarget
        {
            TargetName = PlainPlatformName.Custom,
            RtmpUrl = new Uri("rtmp://stage.example:1935/in"),
            StreamKey = "hall-screen",
            Id = "stage",
            Password = "s******",
        },
    ];

    private static PlainTarget TargetOf(PlainPlatformName platform, string address, string key) =>
        new() { TargetName = platform, RtmpUrl = new Uri(address), StreamKey = key };

    private static PlainAlertOptions Alerts() => new()
    {
        AlertChangeStatus = true,
        AlertVodUploadFail = false,
        AlertReStreamFail = true,
        ReStreamFailThreshold = 3,
        AlertStreamFailOver = true,
    };
}
