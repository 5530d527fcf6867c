using LiveStation.Cli.Terminal;

namespace LiveStation.Cli.Values;

/// <summary>How events of a channel are shown.</summary>
internal static class EventViews
{
    /// <summary>Events as a table.</summary>
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
