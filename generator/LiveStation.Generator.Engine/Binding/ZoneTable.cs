using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Finds zones by their names in a spec.</summary>
/// <param name="service">The <c>service</c> section; null when it is invalid.</param>
/// <param name="declared">Names of all its zones, including invalid ones, which have already been reported.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class ZoneTable(BoundService? service, HashSet<string> declared, DiagnosticBag bag)
{
    private readonly Dictionary<string, ZoneModel> _zones = (service?.Model.Zones ?? default)
        .ToDictionary(zone => zone.Name, StringComparer.Ordinal);

    private readonly ILookup<string, ZoneModel> _regions = (service?.Model.Zones ?? default)
        .ToLookup(zone => zone.Region, StringComparer.Ordinal);

    /// <summary>Returns the zones of a list of names, each once; unknown zones are reported and left out.</summary>
    public EquatableArray<ZoneModel> Resolve(EquatableArray<ScalarNode> names)
    {
        if (names.Count == 0)
            return default;
        List<(ScalarNode Name, ZoneModel Zone)> found = [];
        foreach (ScalarNode name in names)
        {
            if (Find(name) is { } zone)
                found.Add((name, zone));
        }
        ZoneModel[] meant = [.. found.Select(one => one.Zone).Distinct()];
        found.ForEach(one => ReportShared(one.Name, one.Zone, meant));
        return meant.ToEquatableArray();
    }

    /// <summary>Returns the zone of a name; null when there is none, which is reported.</summary>
    public ZoneModel? Resolve(ScalarNode name)
    {
        if (Find(name) is not { } zone)
            return null;
        ReportShared(name, zone, [zone]);
        return zone;
    }

    // A fact of a zone applies to the whole region, so the other zones of the region must be listed as well.
    private void ReportShared(ScalarNode name, ZoneModel zone, ZoneModel[] meant)
    {
        if (_regions[zone.Region].FirstOrDefault(other => !meant.Contains(other)) is { } other)
            bag.Report(NameRules.RegionShared, name.Span, name.Text, zone.Region, Written(other.Name));
    }

    private ZoneModel? Find(ScalarNode name)
    {
        if (_zones.TryGetValue(SpecName.ToPascal(name.Text) ?? "", out ZoneModel? zone))
            return zone;
        // Without a valid service no zone is known; reporting each name would hide the cause.
        if (service is { AreZonesKnown: true } && !declared.Contains(name.Text))
            bag.Report(ReferenceRules.UnknownZone, name.Span, name.Text, bag.Suggestions.For(name.Text, _zones.Keys.Select(Written)));
        return null;
    }

    // The zone as written in a spec.
    private static string Written(string zone) => Letters.SmallFirst(zone);
}
