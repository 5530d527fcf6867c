
namespace LiveStation.Benchmarks.Checking;

/// <summary>Lists the members of generated objects.</summary>
internal static class OurMembers
{
    public static void Tell(Members members, ResultList<ChannelEvent> list)
    {
        members.Add("total", list.Total);
        members.Add("count", list.Count);
        foreach (ChannelEvent one in list)
            Tell(members, one);
    }

    public static void Tell(Members members, ReStreamChannel channel)
    {
        members.Add("channelId", channel.ChannelId);
        members.Add("channelName", channel.ChannelName);
        members.Add("instanceNo", channel.InstanceNo);
        members.Add("channelStatus", channel.ChannelStatus.Known);
        members.Add("streamKey", channel.StreamKey.Reveal());
        members.Add("publishUrl", channel.PublishUrl);
        members.Add("globalPublishUrl", channel.GlobalPublishUrl);
        members.Add("planType", channel.PlanType.Known);
        members.Add("createdTime", channel.CreatedTime.ToUnixTimeMilliseconds());
        foreach (ReStreamTarget target in channel.Targets ?? [])
            Tell(members, target);
        members.Add("platformCount", channel.PlatformCount);
        members.Add("totalPublishSeconds", channel.TotalPublishTime.TotalSeconds);
        members.Add("recentPublishTime", channel.LastPublishStartTime?.ToUnixTimeMilliseconds());
        members.Add("alertOn", channel.AlertOn);
        members.Add("isPublishing", channel.IsPublishing);
        Tell(members, channel.AlertOptions);
        members.Add("callbackEndpoint", channel.CallbackEndpoint);
        members.Add("envType", channel.EnvType.Known);
    }

    private static void Tell(Members members, ChannelEvent one)
    {
        members.Add("logLevel", one.LogLevel.Known);
        members.Add("eventCode", one.EventCode.Known);
        members.Add("description", one.Description);
        members.Add("timestamp", one.Timestamp.ToUnixTimeMilliseconds());
        members.Add("channelId", one.ChannelId);
    }

    private static void Tell(Members members, ReStreamTarget target)
    {
        members.Add("targetName", target.Platform.Known);
        members.Add("rtmpUrl", target.RtmpUrl);
        members.Add("streamKey", target.StreamKey.Reveal());
        members.Add("id", target.UserName);
        members.Add("password", target.Password?.Reveal());
    }

    private static void Tell(Members members, AlertOptions? options)
    {
        members.Add("alertChangeStatus", options?.AlertChangeStatus);
        members.Add("alertVodUploadFail", options?.AlertVodUploadFail);
        members.Add("alertReStreamFail", options?.AlertReStreamFail);
        members.Add("reStreamFailThreshold", options?.ReStreamFailThreshold);
        members.Add("alertStreamFailOver", options?.AlertStreamFailOver);
    }
}
