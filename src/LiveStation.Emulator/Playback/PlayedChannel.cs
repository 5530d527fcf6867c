namespace LiveStation.Emulator.Playback;

/// <summary>A channel with the addresses at which it can be played.</summary>
/// <param name="Type">The type of the channel.</param>
/// <param name="Id">The ID.</param>
/// <param name="State">The state.</param>
/// <param name="Addresses">The addresses.</param>
internal sealed record PlayedChannel(string Type, string Id, string? State, IReadOnlyList<PlayedAddress> Addresses);

/// <summary>An address at which viewers play something.</summary>
/// <param name="Type">What it is: a type of service addresses, or <c>SNAPSHOT</c> or <c>RECORDING</c>.</param>
/// <param name="Name">The name of the quality, of the picture or of the file.</param>
/// <param name="Url">The address of the service.</param>
internal sealed record PlayedAddress(string Type, string Name, string Url);
