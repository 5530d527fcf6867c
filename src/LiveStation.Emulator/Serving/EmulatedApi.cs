using LiveStation.Emulator.State.Hooks;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <summary>
/// An API to emulate. All values come from the contracts that the flavour <c>server</c> generates from the spec of the API.
/// </summary>
public sealed class EmulatedApi
{
    /// <summary>Initializes a new instance of the <see cref="EmulatedApi"/> class.</summary>
    /// <param name="zones">The zones of the API, such as <c>HarbourApi.Zones</c>; the first is the default.</param>
    /// <param name="errors">The error codes of the API, such as <c>HarbourApi.Errors</c>.</param>
    /// <param name="mapRoutes">
    /// Registers the operations, such as <c>routes => HarbourRoutes.Map(routes, handlers)</c>. It is called at each start.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="zones"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public EmulatedApi(IReadOnlyList<ApiZone> zones, ApiErrorCatalog errors, Action<ServerRoutes> mapRoutes)
    {
        ArgumentNullException.ThrowIfNull(zones);
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(mapRoutes);
        if (zones.Count == 0)
            throw new ArgumentException("An API has at least one zone.", nameof(zones));
        Zones = zones;
        Errors = errors;
        MapRoutes = mapRoutes;
        Codes = ServiceCodes.Of(errors);
    }

    /// <summary>The zones of the API; the first is the default.</summary>
    internal IReadOnlyList<ApiZone> Zones { get; }

    /// <summary>The error codes of the API.</summary>
    internal ApiErrorCatalog Errors { get; }

    /// <summary>Registers the operations.</summary>
    internal Action<ServerRoutes> MapRoutes { get; }

    /// <summary>The error codes that the emulator itself returns.</summary>
    internal ServiceCodes Codes { get; init; }

    /// <summary>Returns the message for a code of the service and a subject; null if there is none.</summary>
    internal Func<int, string?, string?> Sentence { get; init; } = static (_, _) => null;

    /// <summary>Hand-written behaviour where the state model does not describe it.</summary>
    internal StateHooks Hooks { get; init; } = StateHooks.None;
}
