namespace LiveStation.Testing.Tests;

/// <summary>Requests of the tests.</summary>
internal static class Requests
{
    /// <summary>A stream key that must not appear in messages.</summary>
    public const string StreamKey = "k9x2-secret-stream-key";

    /// <summary>A valid request for a channel with one target.</summary>
    public static CreateReStreamChannelRequest Channel { get; } = new()
    {
        ChannelName = "morning_show",
        PlanType = PlanType.Standard,
        Targets =
        [
            new ReStreamTargetRequest
            {
                Platform = PlatformName.YouTube,
                RtmpUrl = new Uri("rtmp://a.rtmp.youtube.com/live2"),
                StreamKey = StreamKey,
            },
        ],
    };
}
