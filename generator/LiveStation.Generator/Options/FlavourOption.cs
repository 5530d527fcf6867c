using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Options;

/// <summary>What is generated.</summary>
internal static class FlavourOption
{
    private const string Property = "LiveStationFlavour";

    /// <summary>What the project chose; the default when it chose nothing, or something that a build cannot generate.</summary>
    /// <param name="properties">The properties of the project.</param>
    /// <param name="catalog">The flavours that there are.</param>
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
