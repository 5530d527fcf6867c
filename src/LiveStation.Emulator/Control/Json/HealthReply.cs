namespace LiveStation.Emulator.Control.Json;

/// <summary>The health of an emulator.</summary>
/// <param name="Status">Always <c>ready</c>: an emulator that is not ready does not respond.</param>
/// <param name="Version">The version of the emulator.</param>
/// <param name="Zones">The zones.</param>
internal sealed record HealthReply(string Status, string Version, IReadOnlyList<ZoneReply> Zones);

/// <summary>A zone.</summary>
/// <param name="Prefix">The prefix of its paths.</param>
/// <param name="Region">The code of its region.</param>
internal sealed record ZoneReply(string Prefix, string Region);
