using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Checking;

/// <summary>Lists the members of serializer objects. Enum values have the same C# names on both sides.</summary>
internal static class PlainMembers
{
    public static void Tell(Members members, PlainEventList list)
    {
        members.Add("total", list.Total);
        members.Add("count", list.Content.Count);
        foreach (PlainEvent one in list.Content)
            Tell(members, one);
    }

    public static void Tell(Members members, PlainChannelReply reply)
    {
        PlainChannel channel = reply.Content;
        members.Add("channelId", channel.ChannelId);
        members.Add("channelName", channel.ChannelName);
        members.Add("instanceNo", channel.InstanceNo);
        members.Add("channelStatus", channel.ChannelStatus);
        members.Add("streamKey", channel.StreamKey);
        members.Add("publishUrl", channel.PublishUrl);
        members.Add("globalPublishUrl", channel.GlobalPublishUrl);
        members.Add("planType", channel.PlanType);
        members.Add("createdTime", channel.CreatedTime);
        foreach (PlainTarget target in channel.Restream ?? [])
            Tell(members, target);
        members.Add("platformCount", channel.PlatformCount);
        members.Add("totalPublishSeconds", channel.TotalPublishSeconds);
        members.Add("recentPublishTime", channel.RecentPublishTime);
        members.Add("alertOn", channel.AlertOn);
        members.Add("isPublishing", channel.IsPublishing);
        Tell(members, channel.AlertOptions);
        members.Add("callbackEndpoint", channel.CallbackEndpoint);
        members.Add("envType", channel.EnvType);
    }

    private static void Tell(Members members, PlainEvent one)
    {
        members.Add("logLevel", one.LogLevel);
        members.Add("eventCode", one.EventCode);
        members.Add("description", one.Description);
        members.Add("timestamp", one.Timestamp);
        members.Add("channelId", one.ChannelId);
    }

    private static void Tell(Members members, PlainTarget target)
    {
        members.Add("targetName", target.TargetName);
        members.Add("rtmpUrl", target.RtmpUrl);
        members.Add("streamKey", target.StreamKey);
        members.Add("id", target.Id);
        members.Add("password", target.Password);
    }

    private static void Tell(Members members, PlainAlertOptions? options)
    {
        members.Add("alertChangeStatus", options?.AlertChangeStatus);
        members.Add("alertVodUploadFail", options?.AlertVodUploadFail);
        members.Add("alertReStreamFail", options?.AlertReStreamFail);
        members.Add("reStreamFailThreshold", options?.ReStreamFailThreshold);
        members.Add("alertStreamFailOver", options?.AlertStreamFailOver);
    }
}
