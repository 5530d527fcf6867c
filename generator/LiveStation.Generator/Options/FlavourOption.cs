using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Options;

/// <summary>The flavours to generate.</summary>
/// <param name="properties">The properties of the project.</param>
/// <param name="catalog">The available flavours.</param>
internal sealed class FlavourOption(BuildProperties properties, EquatableArray<Flavour> catalog)
{
    // The targets of the package separate names with blanks: in the file that passes the property, a semicolon begins a comment.
    private const string Property = "_LiveStationFlavour";

    private readonly EquatableArray<OptionValue<Flavour>> _values = OptionValues.Flavours(FlavourHosts.Compiler, catalog);

    /// <summary>
    /// Returns the specified flavours; the default when none is specified, or when a build cannot generate one of them.
    /// </summary>
    public FlavourSet Read()
    {
        Flavour?[] given = [.. OptionValues.PartsOf(properties[Property]).Select(Find)];
        if (given.Length == 0 || given.Contains(null))
            return FlavourSet.Of(_values[0].Value);
        FlavourSet flavours = FlavourSet.Of([.. given.OfType<Flavour>()]);
        if (flavours.Conflict is not { } conflict)
            return flavours;
        properties.Report(HostRules.FlavoursConflict, conflict.First.Word, conflict.Second.Word);
        return FlavourSet.Of(conflict.First);
    }

    private Flavour? Find(string given)
    {
        if (_values.Find(given) is null && OptionValues.Flavours(FlavourHosts.Tool, catalog).Find(given) is { } ofTool)
        {
            properties.Report(HostRules.FlavourOfTool, ofTool.Text);
            return null;
        }
        return new Choice<Flavour>(Property, HostRules.BadFlavour, _values).Find(given, properties)?.Value;
    }
}
