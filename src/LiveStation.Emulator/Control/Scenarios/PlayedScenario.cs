using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Scenarios;

/// <summary>What a scenario that was played has done.</summary>
/// <param name="Name">The name; null for a scenario of a caller.</param>
/// <param name="Done">What it created and changed.</param>
/// <param name="Next">What happens next.</param>
internal sealed record PlayedScenario(string? Name, LocalText Done, LocalText Next);
