namespace LiveStation.Emulator.Control.Json;

/// <summary>What is reset.</summary>
internal sealed record ResetBody
{
    /// <summary>The parts; null for all.</summary>
    public IReadOnlyList<string>? What { get; init; }
}

/// <summary>A change of a resource by an actor.</summary>
internal sealed record ActBody
{
    /// <summary>The type of the resource.</summary>
    public required string Type { get; init; }

    /// <summary>The key of the resource.</summary>
    public required string Id { get; init; }

    /// <summary>The actor.</summary>
    public required string Actor { get; init; }

    /// <summary>The new state.</summary>
    public required string To { get; init; }

    /// <summary>The account; null for the first one that has the resource.</summary>
    public string? AccessKey { get; init; }

    /// <summary>The region code of the zone; null for the first one that has the resource.</summary>
    public string? Zone { get; init; }
}

/// <summary>A command for the encoder of a channel.</summary>
internal sealed record EncoderBody
{
    /// <summary>Either <c>start</c> or <c>stop</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The bitrate of the stream, in bits per second.</summary>
    public int? Bitrate { get; init; }

    /// <summary>The resolution of the stream.</summary>
    public string? Resolution { get; init; }

    /// <summary>A fault of the stream.</summary>
    public string? Fault { get; init; }

    /// <summary>The account; null for the first one that has the resource.</summary>
    public string? AccessKey { get; init; }

    /// <summary>The region code of the zone; null for the first one that has the resource.</summary>
    public string? Zone { get; init; }
}
