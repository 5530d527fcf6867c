using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>What holds for the names of one place.</summary>
/// <param name="HasNameKey">Whether an author can give another C# name under <c>name</c>; otherwise only rename.</param>
/// <param name="WhyNot">Why a name cannot be had there; null when it can.</param>
/// <param name="Comparer">When two names are the same.</param>
internal sealed record NameScope(bool HasNameKey, Func<string, string?> WhyNot, StringComparer Comparer)
{
    /// <summary>Types of the generated namespace, and everything that is emitted beside them.</summary>
    public static NameScope OfTypes { get; } = new(false, ReservedNames.WhyNotType, StringComparer.Ordinal);

    /// <summary>Groups and the service: their names become file names too, which some systems compare without case.</summary>
    public static NameScope OfGroups { get; } =
        new(false, name => ReservedNames.WhyNotMember(name, "Dispose"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Zones: members of a static class.</summary>
    public static NameScope OfZones { get; } =
        new(false, name => ReservedNames.WhyNotMember(name, ""), StringComparer.Ordinal);

    /// <summary>Error codes: members of a static class.</summary>
    public static NameScope OfErrors { get; } = OfZones with { HasNameKey = true };

    /// <summary>Words of an enum, and methods of a group.</summary>
    public static NameScope Free { get; } = new(true, _ => null, StringComparer.Ordinal);

    /// <summary>Facts: each becomes an accessor that is Get and its name, beside the methods every enum has.</summary>
    public static NameScope OfFacts { get; } = new(true, ReservedNames.WhyNotFact, StringComparer.Ordinal);

    /// <summary>Parameters of an operation.</summary>
    public static NameScope OfParameters { get; } =
        new(true, name => ReservedNames.WhyNotParameter(CSharpNames.ToCamel(name)), StringComparer.Ordinal);

    /// <summary>What an author can do when a name is taken.</summary>
    public string Remedy => HasNameKey ? "Give one of them another 'name'." : "Rename one of the two.";

    /// <summary>What an author can do about a name that C# cannot say.</summary>
    public string NameRemedy(bool isGiven) => HasNameKey && !isGiven
        ? "Give it one with 'name'."
        : "Begin with a letter that is not small, then letters, digits and '_'.";
}
