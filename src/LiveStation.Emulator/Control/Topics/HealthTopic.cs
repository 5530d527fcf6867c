using System.Reflection;
using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Runtime;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Reports that the emulator is ready, and what it serves.</summary>
/// <param name="zones">The zones.</param>
internal sealed class HealthTopic(IReadOnlyList<ApiZone> zones) : IControlTopic
{
    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes => [ControlRoute.Get("/_emulator/health", _ => Reply())];

    // Without the commit that follows a plus sign.
    private static string Version => typeof(HealthTopic).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private ControlReply Reply() => ControlReply.Json(
        new HealthReply("ready", Version, [.. zones.Select(zone => new ZoneReply(zone.PathPrefix, zone.RegionCode))]),
        ControlJson.Default.HealthReply);
}
