namespace LiveStation.Extensions.Tests.Migration;

/// <summary>The part of a channel that code by hand reads.</summary>
internal sealed record ChannelDto(string ChannelId, string ChannelName, string ChannelStatus);
