using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <summary>An API to emulate. All of it comes from generated contracts.</summary>
/// <param name="Zones">Where it is reached; the first is the default.</param>
/// <param name="Errors">Its error codes, those of the gateway among them.</param>
/// <param name="Codes">The codes that the emulator answers with by itself.</param>
/// <param name="Sentence">The message beside a code of the service, about a subject; null when there is none.</param>
/// <param name="MapRoutes">Registers its operations.</param>
internal sealed record EmulatedApi(
    IReadOnlyList<ApiZone> Zones,
    ApiErrorCatalog Errors,
    ServiceCodes Codes,
    Func<int, string?, string?> Sentence,
    Action<ServerRoutes> MapRoutes);
