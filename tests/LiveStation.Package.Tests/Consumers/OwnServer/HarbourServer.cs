using Coast.Contracts;
using LiveStation.Emulator;
using LiveStation.Emulator.Serving;

namespace Coast.Server;

internal static class HarbourServer
{
    public static Task<EmulatorHost> StartAsync(EmulatorOptions options, CancellationToken cancellationToken)
    {
        EmulatedApi harbour = new(HarbourApi.Zones, HarbourApi.Errors, routes => HarbourRoutes.Map(routes, new Night()));
        return LiveStationEmulator.StartAsync(harbour, options, cancellationToken);
    }
}
