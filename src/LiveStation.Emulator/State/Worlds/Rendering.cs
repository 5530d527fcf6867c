namespace LiveStation.Emulator.State.Worlds;

/// <summary>The JSON of a resource, and what it was made of.</summary>
/// <param name="Utf8">The JSON; empty if it cannot be used again.</param>
/// <param name="Reads">What was read to write it.</param>
internal sealed record Rendering(ReadOnlyMemory<byte> Utf8, ReadSet Reads);
