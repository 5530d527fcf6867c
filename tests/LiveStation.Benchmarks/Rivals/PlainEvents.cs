namespace LiveStation.Benchmarks.Rivals;

/// <summary>The response of <c>listEvents</c> as a hand-written type for serializers.</summary>
internal sealed class PlainEventList
{
    public List<PlainEvent> Content { get; set; } = [];

    public long? Total { get; set; }
}

/// <summary>The members of <see cref="ChannelEvent"/>.</summary>
internal sealed class PlainEvent
{
    public PlainEventLogLevel LogLevel { get; set; }

    public PlainEventCode EventCode { get; set; }

    public string Description { get; set; } = "";

    public long Timestamp { get; set; }

    public string? ChannelId { get; set; }
}
