using LiveStation.Cli.Terminal;

namespace LiveStation.Cli.Values;

/// <summary>How live channels are shown, where they are watched, and what was recorded of them.</summary>
internal static class ChannelViews
{
    /// <summary>Channels as a table.</summary>
    /// <param name="channels">The channels.</param>
    public static Table Channels(IEnumerable<LiveChannel> channels) => new RecordTable<LiveChannel>()
        .Column(c => c.ChannelId)
        .Column(c => c.ChannelName)
        .Column(c => c.ChannelStatus)
        .Of(channels);

    /// <summary>Addresses that viewers play from.</summary>
    /// <param name="urls">The addresses.</param>
    public static Table ServiceUrls(IEnumerable<ServiceUrl> urls) => new RecordTable<ServiceUrl>()
        .Column(u => u.Name)
        .Column(u => u.Url)
        .Column(u => u.Resolution)
        .Of(urls);

    /// <summary>Recordings as a table.</summary>
    /// <param name="recordings">The recordings.</param>
    public static Table Recordings(IEnumerable<Recording> recordings) => new RecordTable<Recording>()
        .Column(r => r.FileName)
        .Column(r => r.Status)
        .Column(r => r.Duration)
        .Column(r => r.Resolution)
        .Of(recordings);
}
