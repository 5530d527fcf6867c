using System.Reflection;
using LiveStation.Cli.Running;
using LiveStation.Emulator.Contracts;
using LiveStation.Runtime;

namespace LiveStation.Cli.Commands;

/// <summary>The zones of the API by their names in the generated client.</summary>
internal static class Zones
{
    private static readonly Dictionary<string, ApiZone> ByName = typeof(LiveStationZones)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(ApiZone))
        .ToDictionary(property => Word(property.Name), property => (ApiZone)property.GetValue(null)!);

    /// <summary>Names of the zones; the default zone is the first.</summary>
    // Reflection guarantees no order. The emulator's contracts, generated from the same spec, have the order of the spec.
    public static IReadOnlyList<string> Names { get; } =
        [.. LiveStationApi.Zones.Select(zone => ByName.Single(named => named.Value.Equals(zone)).Key)];

    /// <summary>The zones; the default zone is the first.</summary>
    public static IReadOnlyList<ApiZone> All { get; } = [.. Names.Select(name => ByName[name])];

    /// <summary>Returns the zone with a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="CommandFailure">The zone does not exist.</exception>
    public static ApiZone Named(string name) =>
        ByName.TryGetValue(name, out ApiZone? zone)
            ? zone
            : throw CommandFailure.NotUnderstood($"There is no zone '{name}'.{Hint.For(name, Names)}");

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
