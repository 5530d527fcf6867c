namespace LiveStation.Emulator.Control.Json;

/// <summary>The checks of requests.</summary>
/// <param name="Checks">The checks, in the order in which they are made.</param>
internal sealed record ChecksReply(IReadOnlyList<CheckReply> Checks);

/// <summary>A check of requests.</summary>
/// <param name="Name">The name in the log of requests.</param>
/// <param name="En">The name for readers in English.</param>
/// <param name="Ko">The name for readers in Korean.</param>
internal sealed record CheckReply(string Name, string En, string Ko);
