using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Finds zones by the names that a spec calls them.</summary>
internal sealed class ZoneTable(ServiceModel? service, DiagnosticBag bag)
{
    private readonly Dictionary<string, ZoneModel> _zones = (service?.Zones ?? default)
        .ToDictionary(zone => zone.Name, StringComparer.Ordinal);

    /// <summary>The zones of a list of names; those that do not exist are reported and left out.</summary>
    public EquatableArray<ZoneModel> Resolve(EquatableArray<ScalarNode> names) =>
        names.Select(Resolve).OfType<ZoneModel>().ToEquatableArray();

    /// <summary>The zone of a name; null, with a diagnostic, when there is none.</summary>
    public ZoneModel? Resolve(ScalarNode name)
    {
        if (_zones.TryGetValue(CSharpNames.ToPascal(name.Text) ?? "", out ZoneModel? zone))
            return zone;
        // Without a sound service no zone is known, and saying so each time would only hide the cause.
        if (service is not null)
            bag.Report(ReferenceRules.UnknownZone, name.Span, name.Text, Nearest.Sentence(name.Text, _zones.Keys.Select(Written)));
        return null;
    }

    // As a spec writes it; a C# keyword such as public is a good name there.
    private static string Written(string zone) => char.ToLowerInvariant(zone[0]) + zone.Substring(1);
}
