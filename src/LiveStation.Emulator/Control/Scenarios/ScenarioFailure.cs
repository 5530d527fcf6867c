namespace LiveStation.Emulator.Control.Scenarios;

/// <summary>A scenario cannot be played.</summary>
/// <param name="sentence">A sentence that describes what to do.</param>
internal sealed class ScenarioFailure(string sentence) : Exception(sentence);
