using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Actions;

/// <summary>What a button of the page or another caller of the control plane did.</summary>
/// <param name="Number">The number of the action.</param>
/// <param name="Time">The time of the emulator's clock.</param>
/// <param name="AfterRequest">The number of the last request before it; 0 if there is none.</param>
/// <param name="Text">The action in a few words.</param>
/// <param name="Status">The HTTP status code of the response.</param>
/// <param name="Error">The sentence of the refusal; null if the action was done.</param>
internal sealed record ControlAction(
    long Number, DateTimeOffset Time, long AfterRequest, LocalText Text, int Status, string? Error);
