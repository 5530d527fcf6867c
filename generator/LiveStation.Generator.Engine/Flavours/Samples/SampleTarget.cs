using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Samples;

/// <summary>Where unsigned samples send their requests.</summary>
internal static class SampleTarget
{
    /// <summary>The default address of the emulator.</summary>
    public const string Address = "http://127.0.0.1:5250";

    /// <summary>An access key. The emulator accepts any access key of an unsigned request.</summary>
    public const string AccessKey = "EMULATOR";

    /// <summary>Returns the zone to call: the default zone, or the first one where the operation is available.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="service">The service.</param>
    public static ZoneModel ZoneOf(OperationModel operation, ServiceModel service) =>
        operation.Zones.Count == 0 || operation.Zones.Contains(service.Zones[0]) ? service.Zones[0] : operation.Zones[0];
}
