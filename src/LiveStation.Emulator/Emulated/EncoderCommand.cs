namespace LiveStation.Emulator.Emulated;

/// <summary>A command for the pretended encoder of a channel.</summary>
/// <param name="ChannelId">The ID of the channel.</param>
/// <param name="IsStart">Whether the encoder starts; otherwise, it stops.</param>
internal sealed record EncoderCommand(string ChannelId, bool IsStart)
{
    /// <summary>The bitrate of the stream, in bits per second; null for the default.</summary>
    public int? Bitrate { get; init; }

    /// <summary>The resolution of the stream, such as <c>1920x1080</c>; null for the default.</summary>
    public string? Resolution { get; init; }

    /// <summary>A fault of the stream, such as <c>unsupported-codec</c>; null for none.</summary>
    public string? Fault { get; init; }

    /// <summary>The account of the channel; null for the first account that has it.</summary>
    public string? AccessKey { get; init; }

    /// <summary>The region code of the zone; null for the first zone that has the channel.</summary>
    public string? Zone { get; init; }
}
