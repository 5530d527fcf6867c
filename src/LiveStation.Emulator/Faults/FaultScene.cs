using LiveStation.Emulator.Serving;

namespace LiveStation.Emulator.Faults;

/// <summary>The context in which a fault handles its request.</summary>
/// <param name="ServeAsync">Creates the response as if there were no fault.</param>
/// <param name="Errors">Writes errors in the format of the vendor.</param>
/// <param name="TimeProvider">The emulator's clock.</param>
/// <param name="Ended">Canceled when the caller disconnects or the emulator stops.</param>
internal sealed record FaultScene(
    Func<ValueTask<EmulatedResponse>> ServeAsync,
    ErrorResponses Errors,
    TimeProvider TimeProvider,
    CancellationToken Ended);
