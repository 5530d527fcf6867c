namespace LiveStation.Emulator.Control.Json;

/// <summary>The last actions.</summary>
/// <param name="Actions">The actions, the newest last.</param>
internal sealed record ActionsReply(IReadOnlyList<ActionReply> Actions);

/// <summary>What a caller of the control plane did.</summary>
/// <param name="Number">The number of the action.</param>
/// <param name="Time">The time of the emulator's clock.</param>
/// <param name="AfterRequest">The number of the last request before it; 0 if there is none.</param>
/// <param name="Text">The action in English.</param>
/// <param name="TextKo">The action in Korean.</param>
/// <param name="Status">The HTTP status code of the response.</param>
/// <param name="Error">The sentence of the refusal; null if the action was done.</param>
internal sealed record ActionReply(
    long Number, DateTime Time, long AfterRequest, string Text, string TextKo, int Status, string? Error);
