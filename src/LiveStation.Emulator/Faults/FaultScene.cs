using LiveStation.Emulator.Serving;

namespace LiveStation.Emulator.Faults;

/// <summary>What a fault finds when its request has come.</summary>
/// <param name="ServeAsync">Lets the emulator answer as if nothing were wrong.</param>
/// <param name="Errors">Writes errors in the vendor's form.</param>
/// <param name="TimeProvider">The emulator's clock.</param>
/// <param name="Ended">Cancelled when the caller hangs up or the emulator stops.</param>
internal sealed record FaultScene(
    Func<ValueTask<EmulatedResponse>> ServeAsync,
    ErrorResponses Errors,
    TimeProvider TimeProvider,
    CancellationToken Ended);
