using System.Text;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Options;

/// <summary>The namespace of all generated types.</summary>
internal static class NamespaceOption
{
    private const string Fallback = "LiveStation";

    /// <summary>Returns the namespace that the project specifies, or one below its root namespace.</summary>
    public static string Read(BuildProperties properties)
    {
        // Below it: types of the user in the root namespace itself would take precedence over types that generated code uses.
        string below = Repair(properties["RootNamespace"], Fallback) + ".Generated";
        string given = properties["LiveStationNamespace"];
        if (given.Length == 0)
            return below;
        if (OptionValues.IsNamespace(given))
            return given;
        properties.Report(HostRules.BadNamespace, given, Repair(given, below));
        return below;
    }

    // A root namespace is often derived from the project's file name, so it can be invalid in C#: my-app, 3d, class.
    private static string Repair(string text, string otherwise)
    {
        string[] parts = [.. text.Split('.').Select(RepairPart).Where(part => part.Length > 0)];
        return parts.Length == 0 ? otherwise : string.Join(".", parts);
    }

    private static string RepairPart(string part)
    {
        var name = new StringBuilder(part.Trim());
        for (int i = 0; i < name.Length; i++)
            name[i] = char.IsLetterOrDigit(name[i]) ? name[i] : '_';
        string repaired = name.ToString().Trim('_');
        return repaired.Length == 0 || OptionValues.IsNamespace(repaired) ? repaired : "_" + repaired;
    }
}
