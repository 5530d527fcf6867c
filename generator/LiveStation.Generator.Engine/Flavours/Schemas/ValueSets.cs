using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>The values that rules allow in a request.</summary>
/// <param name="zones">The zones of the API.</param>
internal sealed class ValueSets(EquatableArray<ZoneModel> zones)
{
    private readonly ZoneModel?[] _zones = zones.Count == 0 ? [null] : [.. zones];

    /// <summary>
    /// Returns the values that are allowed in at least one zone, because a schema does not know the zone; null when a zone
    /// allows any value.
    /// </summary>
    /// <param name="choices">The rules.</param>
    public IReadOnlyList<string>? Allowed(EquatableArray<ChoiceModel> choices)
    {
        (ZoneModel? Zone, HashSet<string> Values)[] sets =
            [.. choices.Select(choice => (choice.Zone, new HashSet<string>(choice.Values, StringComparer.Ordinal)))];
        HashSet<string>[][] ofZones =
        [
            .. _zones.Select(zone => sets.Where(set => set.Zone is null || set.Zone == zone).Select(set => set.Values).ToArray()),
        ];
        return ofZones.Any(ofZone => ofZone.Length == 0)
            ? null
            : [.. choices.SelectMany(choice => choice.Values).Distinct(StringComparer.Ordinal)
                .Where(value => ofZones.Any(ofZone => ofZone.All(set => set.Contains(value))))];
    }
}
