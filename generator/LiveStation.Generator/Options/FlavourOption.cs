using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Options;

/// <summary>The flavour to generate.</summary>
internal static class FlavourOption
{
    private const string Property = "LiveStationFlavour";

    /// <summary>Returns the specified flavour; the default when it is missing or a build cannot generate it.</summary>
    /// <param name="properties">The properties of the project.</param>
    /// <param name="catalog">The available flavours.</param>
    public static Flavour Read(BuildProperties properties, EquatableArray<Flavour> catalog)
    {
        EquatableArray<OptionValue<Flavour>> values = OptionValues.Flavours(FlavourHosts.Compiler, catalog);
        string given = properties[Property];
        if (values.Find(given) is null && OptionValues.Flavours(FlavourHosts.Tool, catalog).Find(given) is { } ofTool)
        {
            properties.Report(HostRules.FlavourOfTool, ofTool.Text);
            return values[0].Value;
        }
        return new Choice<Flavour>(Property, HostRules.BadFlavour, values).Read(properties);
    }
}
