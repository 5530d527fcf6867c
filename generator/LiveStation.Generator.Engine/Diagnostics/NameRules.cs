using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Mistakes in names: what cannot be said in C#, or means two things there. LSG0070–LSG0089.</summary>
internal static class NameRules
{
    /// <summary>A name that C# cannot say.</summary>
    public static readonly DiagnosticRule NotAName = new(
        "LSG0070", "Not a C# name", "'{0}' cannot be a C# name. {1}", Error);

    /// <summary>Two names that become one in C#.</summary>
    public static readonly DiagnosticRule NameTaken = new(
        "LSG0071", "C# name taken",
        "The C# name {1}, which '{0}' needs, is taken by '{2}' at {3}. {4}", Error);

    /// <summary>A name that generated code needs for something else.</summary>
    public static readonly DiagnosticRule ReservedName = new(
        "LSG0072", "C# name needed for something else",
        "The C# name {1}, which '{0}' needs, is {2}. {3}", Error);

    /// <summary>A zone whose region another zone has too, where a rule tells zones apart.</summary>
    public static readonly DiagnosticRule RegionShared = new(
        "LSG0073", "Zones that cannot be told apart",
        "'{0}' has the region {1}, as '{2}' has, and rules tell zones apart by their region. Give each a region of its own.", Error);

    /// <summary>An extension that adds what is there.</summary>
    public static readonly DiagnosticRule AddedTwice = new(
        "LSG0080", "Added twice",
        "'{0}' is declared already at {1}. An extension adds entries; it cannot change or replace one.", Error);

    /// <summary>An extension of what no file declares.</summary>
    public static readonly DiagnosticRule NothingToExtend = new(
        "LSG0081", "Nothing to extend", "There is no {0} '{1}' to extend. {2}", Error);

    /// <summary>All of them, by id.</summary>
    public static IEnumerable<DiagnosticRule> All => [NotAName, NameTaken, ReservedName, RegionShared, AddedTwice, NothingToExtend];
}
