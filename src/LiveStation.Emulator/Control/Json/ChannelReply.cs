namespace LiveStation.Emulator.Control.Json;

/// <summary>A channel with the addresses at which it can be played.</summary>
/// <param name="Type">The type of the channel.</param>
/// <param name="Id">The ID.</param>
/// <param name="State">The state.</param>
/// <param name="Addresses">The addresses.</param>
internal sealed record ChannelReply(string Type, string Id, string? State, IReadOnlyList<AddressReply> Addresses);

/// <summary>An address at which viewers play something.</summary>
/// <param name="Type">What it is, such as <c>GENERAL</c>, <c>THUMBNAIL</c>, <c>SNAPSHOT</c> or <c>RECORDING</c>.</param>
/// <param name="Name">The name of the quality, of the picture or of the file.</param>
/// <param name="Url">The address of the service.</param>
/// <param name="Local">The address of the emulator with the same content.</param>
/// <param name="IsPlaying">Whether the local address responds now: the channel is on air, or the file exists.</param>
internal sealed record AddressReply(string Type, string Name, string Url, string Local, bool IsPlaying);
