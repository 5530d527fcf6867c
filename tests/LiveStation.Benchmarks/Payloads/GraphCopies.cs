using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>Allocates generated objects again, member by member. Any reader must allocate them.</summary>
/// <remarks>URIs are text, as in received objects.</remarks>
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

    public static ReStreamChannel Of(ReStreamChannel channel)
    {
        ReStreamChannel copy = Plain(channel);
        copy._refToUriOfPublishUrl() = Of(channel.PublishUrl);
        copy._refToUriOfGlobalPublishUrl() = Of(channel.GlobalPublishUrl);
        copy._refToUriOfCallbackEndpoint() = Of(channel.CallbackEndpoint);
        return copy;
    }

    private static ReStreamChannel Plain(ReStreamChannel channel) => new()
    {
        ChannelId = Of(channel.ChannelId),
        ChannelName = Of(channel.ChannelName),
        InstanceNo = channel.InstanceNo,
        ChannelStatus = channel.ChannelStatus,
        StreamKey = Of(channel.StreamKey),
        PlanType = channel.PlanType,
        CreatedTime = channel.CreatedTime,
        Targets = Of(channel.Targets!.Value),
        PlatformCount = channel.PlatformCount,
        TotalPublishTime = channel.TotalPublishTime,
        LastPublishStartTime = channel.LastPublishStartTime,
        AlertOn = channel.AlertOn,
        IsPublishing = channel.IsPublishing,
        AlertOptions = Of(channel.AlertOptions!),
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

    private static ReStreamTarget Of(ReStreamTarget target)
    {
        ReStreamTarget copy = new()
        {
            Platform = target.Platform,
            RtmpUrl = null,
            StreamKey = Of(target.StreamKey),
            UserName = target.UserName is { } name ? Of(name) : null,
            Password = target.Password is { } password ? Of(password) : default(Secret?),
        };
        copy._refToUriOfRtmpUrl() = Of(target.RtmpUrl);
        return copy;
    }

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

    private static LazyUri Of(Uri? address) => LazyUri.Of(Of(address!.OriginalString));
}
