using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Values;

/// <summary>Displays the platforms of re-stream channels.</summary>
internal static class ReStreamViews
{
    /// <summary>Returns the platforms of a channel as a table.</summary>
    /// <param name="platforms">The platforms.</param>
    public static Table Platforms(IEnumerable<ReStreamPlatform> platforms) => new RecordTable<ReStreamPlatform>()
        .Column(p => p.Platform)
        .Column(p => p.RtmpUrl)
        .Column(p => p.StreamKey)
        .Column(p => p.ConnectStatus)
        .Of(platforms);
}
