using LiveStation.Cli.Terminal;

namespace LiveStation.Cli.Values;

/// <summary>How re-stream channels are shown.</summary>
internal static class ReStreamViews
{
    /// <summary>A channel as a sheet, without what is nested in it.</summary>
    /// <param name="channel">The channel.</param>
    public static Table Sheet(ReStreamChannel channel) => new RecordTable<ReStreamChannel>()
        .Column(c => c.ChannelId)
        .Column(c => c.ChannelName)
        .Column(c => c.InstanceNo)
        .Column(c => c.ChannelStatus)
        .Column(c => c.IsPublishing)
        .Column(c => c.PlanType)
        .Column(c => c.EnvType)
        .Column(c => c.CreatedTime)
        .Column(c => c.LastPublishStartTime)
        .Column(c => c.TotalPublishTime)
        .Column(c => c.PublishUrl)
        .Column(c => c.GlobalPublishUrl)
        .Column(c => c.StreamKey)
        .Column(c => c.AlertOn)
        .Column(c => c.CallbackEndpoint)
        .Sheet(channel);

    /// <summary>The platforms of a channel as a table.</summary>
    /// <param name="targets">The targets; null when the answer did not hold them.</param>
    public static Table Targets(IEnumerable<ReStreamTarget>? targets) => new RecordTable<ReStreamTarget>()
        .Column(t => t.Platform)
        .Column(t => t.RtmpUrl)
        .Column(t => t.StreamKey)
        .Column(t => t.UserName)
        .Column(t => t.Password)
        .Of(targets ?? []);

    /// <summary>What raises an alert, as a sheet.</summary>
    /// <param name="options">The options.</param>
    public static Table Alerts(AlertOptions options) => new RecordTable<AlertOptions>()
        .Column(o => o.AlertChangeStatus)
        .Column(o => o.AlertVodUploadFail)
        .Column(o => o.AlertReStreamFail)
        .Column(o => o.ReStreamFailThreshold)
        .Column(o => o.AlertStreamFailOver)
        .Sheet(options);
}
