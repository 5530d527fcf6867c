using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Options;

/// <summary>The namespace of all generated types.</summary>
internal static class NamespaceOption
{
    private const string Fallback = "LiveStation";

    /// <summary>What the project chose, or its root namespace.</summary>
    public static string Read(BuildProperties properties)
    {
        string root = Repair(properties["RootNamespace"], Fallback);
        string given = properties["LiveStationNamespace"];
        if (given.Length == 0)
            return root;
        if (given.Split('.').All(IsName))
            return given;
        properties.Report(HostRules.BadNamespace, given, Repair(given, root));
        return root;
    }

    private static bool IsName(string part) =>
        SyntaxFacts.IsValidIdentifier(part)
        && !SyntaxFacts.IsReservedKeyword(SyntaxFacts.GetKeywordKind(part));

    // A root namespace is often made of the project's file name, so it may hold what C# cannot say: my-app, 3d, class.
    private static string Repair(string text, string otherwise)
    {
        string[] parts = [.. text.Split('.').Select(RepairPart).Where(part => part.Length > 0)];
        return parts.Length == 0 ? otherwise : string.Join(".", parts);
    }

    private static string RepairPart(string part)
    {
        var name = new StringBuilder(part.Trim());
        for (int i = 0; i < name.Length; i++)
            name[i] = SyntaxFacts.IsIdentifierPartCharacter(name[i]) ? name[i] : '_';
        string repaired = name.ToString().Trim('_');
        return repaired.Length == 0 || IsName(repaired) ? repaired : "_" + repaired;
    }
}
