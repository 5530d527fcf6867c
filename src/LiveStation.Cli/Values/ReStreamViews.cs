using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Values;

/// <summary>Displays re-stream channels.</summary>
internal static class ReStreamViews
{
    /// <summary>Returns a channel as a table of properties, without nested values.</summary>
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

    /// <summary>Returns the platforms of a channel as a table.</summary>
    /// <param name="targets">The targets; null when the response did not contain them.</param>
    public static Table Targets(IEnumerable<ReStreamTarget>? targets) => new RecordTable<ReStreamTarget>()
        .Column(t => t.Platform)
        .Column(t => t.RtmpUrl)
        .Column(t => t.StreamKey)
        .Column(t => t.UserName)
        .Column(t => t.Password)
        .Of(targets ?? []);

    /// <summary>Returns the options of alerts as a table of properties.</summary>
    /// <param name="options">The options.</param>
    public static Table Alerts(AlertOptions options) => new RecordTable<AlertOptions>()
        .Column(o => o.AlertChangeStatus)
        .Column(o => o.AlertVodUploadFail)
        .Column(o => o.AlertReStreamFail)
        .Column(o => o.ReStreamFailThreshold)
        .Column(o => o.AlertStreamFailOver)
        .Sheet(options);
}
