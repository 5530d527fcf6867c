using LiveStation.CommandLine.Terminal;
using LiveStation.CommandLine.Values;

namespace LiveStation.Cli.Values;

/// <summary>Displays the events of a channel.</summary>
internal static class EventViews
{
    /// <summary>Returns events as a table.</summary>
    /// <param name="events">The events.</param>
    public static Table Table(IEnumerable<ChannelEvent> events) => new RecordTable<ChannelEvent>()
        .Column(e => new Piece(KoreanTime.Short(e.Timestamp)), $"{nameof(ChannelEvent.Timestamp)} (KST)")
        .Column(e => Level(e), nameof(ChannelEvent.LogLevel))
        .Column(e => e.EventCode)
        .Column(e => e.Description)
        .Of(events);

    private static Piece Level(ChannelEvent e) =>
        ValuePiece.Of(e.LogLevel) with { Ink = e.LogLevel == EventLogLevel.Error ? Ink.Bad : Ink.Good };
}
