using System.Reflection;
using LiveStation.Cli.Running;
using LiveStation.Emulator.Contracts;
using LiveStation.Runtime;

namespace LiveStation.Cli.Commands;

/// <summary>The zones of the API by the names they have in the generated client.</summary>
internal static class Zones
{
    private static readonly Dictionary<string, ApiZone> All = typeof(LiveStationZones)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(ApiZone))
        .ToDictionary(property => Word(property.Name), property => (ApiZone)property.GetValue(null)!);

    /// <summary>Their names; the default zone is the first.</summary>
    // Reflection promises no order; the contracts of the emulator, generated from the same spec, have that of the spec.
    public static IReadOnlyList<string> Names { get; } =
        [.. LiveStationApi.Zones.Select(zone => All.Single(named => named.Value.Equals(zone)).Key)];

    /// <summary>The zone of a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="CommandFailure">There is no such zone.</exception>
    public static ApiZone Named(string name) =>
        All.TryGetValue(name, out ApiZone? zone)
            ? zone
            : throw CommandFailure.NotUnderstood($"There is no zone '{name}'.{Hint.For(name, Names)}");

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
