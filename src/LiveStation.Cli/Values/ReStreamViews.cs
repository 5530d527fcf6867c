using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Values;

/// <summary>Displays the platforms of re-stream channels.</summary>
internal static class ReStreamViews
{
    /// <summary>Returns the platforms of a channel as a table.</summary>
    /// <param name="targets">The targets; null when the response did not contain them.</param>
    public static Table Targets(IEnumerable<ReStreamTarget>? targets) => new RecordTable<ReStreamTarget>()
        .Column(t => t.Platform)
        .Column(t => t.RtmpUrl)
        .Column(t => t.StreamKey)
        .Column(t => t.UserName)
        .Column(t => t.Password)
        .Of(targets ?? []);
}
