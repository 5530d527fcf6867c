using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Values;

/// <summary>Displays the playback URLs and recordings of live channels.</summary>
internal static class ChannelViews
{
    /// <summary>Returns the playback URLs.</summary>
    /// <param name="urls">The URLs.</param>
    public static Table ServiceUrls(IEnumerable<ServiceUrl> urls) => new RecordTable<ServiceUrl>()
        .Column(u => u.Name)
        .Column(u => u.Url)
        .Column(u => u.Resolution)
        .Of(urls);

    /// <summary>Returns recordings as a table.</summary>
    /// <param name="recordings">The recordings.</param>
    public static Table Recordings(IEnumerable<Recording> recordings) => new RecordTable<Recording>()
        .Column(r => r.FileName)
        .Column(r => r.Status)
        .Column(r => r.Duration)
        .Column(r => r.Resolution)
        .Of(recordings);
}
