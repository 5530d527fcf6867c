
namespace LiveStation.Benchmarks.Payloads;

/// <summary>Allocates generated objects again, member by member. Any reader must allocate them.</summary>
internal static class GraphCopies
{
    // An array of the exact length is created from a span, so the items need a buffer first.
    [ThreadStatic]
    private static ChannelEvent[]? events;

    public static ResultList<ChannelEvent> Of(ResultList<ChannelEvent> list)
    {
        if (events is null || events.Length < list.Count)
            events = new ChannelEvent[list.Count];
        ReadOnlySpan<ChannelEvent> items = list.Items.AsSpan();
        for (int i = 0; i < items.Length; i++)
            events[i] = Of(items[i]);
        return new ResultList<ChannelEvent>(ValueList.Create<ChannelEvent>(events.AsSpan(0, items.Length))) { Total = list.Total };
    }

    public static ReStreamChannel Of(ReStreamChannel channel) => new()
    {
        ChannelId = Of(channel.ChannelId),
        ChannelName = Of(channel.ChannelName),
        InstanceNo = channel.InstanceNo,
        ChannelStatus = channel.ChannelStatus,
        StreamKey = Of(channel.StreamKey),
        PublishUrl = Of(channel.PublishUrl),
        GlobalPublishUrl = Of(channel.GlobalPublishUrl),
        PlanType = channel.PlanType,
        CreatedTime = channel.CreatedTime,
        Targets = Of(channel.Targets!.Value),
        PlatformCount = channel.PlatformCount,
        TotalPublishTime = channel.TotalPublishTime,
        LastPublishStartTime = channel.LastPublishStartTime,
        AlertOn = channel.AlertOn,
        IsPublishing = channel.IsPublishing,
        AlertOptions = Of(channel.AlertOptions!),
        CallbackEndpoint = Of(channel.CallbackEndpoint),
        EnvType = channel.EnvType,
    };

    private static ChannelEvent Of(ChannelEvent one) => new()
    {
        LogLevel = one.LogLevel,
        EventCode = one.EventCode,
        Description = Of(one.Description),
        Timestamp = one.Timestamp,
        ChannelId = Of(one.ChannelId!),
    };

    private static ValueList<ReStreamTarget> Of(ValueList<ReStreamTarget> targets) =>
        [Of(targets[0]), Of(targets[1]), Of(targets[2])];

    private static ReStreamTarget Of(ReStreamTarget target) => new()
    {
        Platform = target.Platform,
        RtmpUrl = Of(target.RtmpUrl),
        StreamKey = Of(target.StreamKey),
        UserName = target.UserName is { } name ? Of(name) : null,
        Password = target.Password is { } password ? Of(password) : default(Secret?),
    };

    private static AlertOptions Of(AlertOptions options) => new()
    {
        AlertChangeStatus = options.AlertChangeStatus,
        AlertVodUploadFail = options.AlertVodUploadFail,
        AlertReStreamFail = options.AlertReStreamFail,
        ReStreamFailThreshold = options.ReStreamFailThreshold,
        AlertStreamFailOver = options.AlertStreamFailOver,
    };

    private static string Of(string text) => new(text.AsSpan());

    private static Secret Of(Secret secret) => new(Of(secret.Reveal()));

    private static Uri Of(Uri? address) => new(Of(address!.OriginalString), UriKind.Absolute);
}
