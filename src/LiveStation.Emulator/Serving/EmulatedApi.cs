using LiveStation.Emulator.State.Hooks;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <summary>An API to emulate. All values come from generated contracts.</summary>
/// <param name="Zones">The zones of the API; the first is the default.</param>
/// <param name="Errors">The error codes, including those of the gateway.</param>
/// <param name="Codes">The error codes that the emulator itself returns.</param>
/// <param name="Sentence">Returns the message for a code of the service and a subject; null if there is none.</param>
/// <param name="MapRoutes">Registers the operations.</param>
internal sealed record EmulatedApi(
    IReadOnlyList<ApiZone> Zones,
    ApiErrorCatalog Errors,
    ServiceCodes Codes,
    Func<int, string?, string?> Sentence,
    Action<ServerRoutes> MapRoutes)
{
    /// <summary>Hand-written behaviour where the state model does not describe it.</summary>
    public StateHooks Hooks { get; init; } = StateHooks.None;
}
