namespace LiveStation.Emulator.Control.Callbacks;

/// <summary>A message that the emulated service sends to a registered address.</summary>
/// <param name="Address">The address, as registered.</param>
/// <param name="Event">The event, such as <c>PUBLISH_START</c>; null if the message has none.</param>
/// <param name="ChannelId">The ID of the resource that the message is about; null if there is none.</param>
/// <param name="Body">The message, as JSON.</param>
internal sealed record CallbackMessage(string Address, string? Event, string? ChannelId, string Body);
