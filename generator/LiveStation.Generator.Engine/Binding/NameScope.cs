using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The rules for the names of one scope.</summary>
/// <param name="HasNameKey">Indicates whether <c>name</c> can specify another name; otherwise the key must be renamed.</param>
/// <param name="WhyNot">Returns why a name is not available in the scope; null when it is.</param>
/// <param name="Comparer">Compares names for equality.</param>
internal sealed record NameScope(bool HasNameKey, Func<string, Phrase?> WhyNot, StringComparer Comparer)
{
    /// <summary>Values of an enum, methods of a group, and names that are checked later, such as parameters.</summary>
    public static NameScope Free { get; } = new(true, _ => null, StringComparer.Ordinal);

    /// <summary>Types, and the types emitted beside them.</summary>
    public static NameScope OfTypes(ApiNames names) => Of(names, PartKind.Type) with { HasNameKey = false };

    /// <summary>Groups and the service: their names are also file names, which some file systems compare without case.</summary>
    public static NameScope OfGroups(ApiNames names) =>
        Of(names, PartKind.Group) with { HasNameKey = false, Comparer = StringComparer.OrdinalIgnoreCase };

    /// <summary>Zones, whose names are their keys.</summary>
    public static NameScope OfZones(ApiNames names, string service) =>
        Of(names, PartKind.Zone, service) with { HasNameKey = false };

    /// <summary>Parts of a kind; <c>name</c> specifies another name when the wire name is not available.</summary>
    public static NameScope Of(ApiNames names, PartKind kind, string owner = "") =>
        new(true, name => names.WhyNot(new NamedPart(kind, name, owner)), StringComparer.Ordinal);

    /// <summary>What the author can do when a name is taken.</summary>
    public Phrase Remedy => HasNameKey
        ? new("Give one of them another 'name'.", "둘 중 하나에 다른 'name'을 지정하세요.")
        : new("Rename one of the two.", "둘 중 하나의 이름을 바꾸세요.");

    /// <summary>Returns what the author can do about a text that is not a valid name.</summary>
    public Phrase NameRemedy(string text, bool isGiven) =>
        HasNameKey && !isGiven ? new("Specify a C# name under 'name'.", "'name'에 C# 이름을 지정하세요.") : NameFault.OfName(text);

    /// <summary>Returns what the author can do about a name that is not available.</summary>
    public Phrase OtherNameRemedy(bool isGiven) =>
        HasNameKey && !isGiven
            ? new("Specify another name under 'name'.", "'name'에 다른 이름을 지정하세요.")
            : new("Choose another name.", "다른 이름을 사용하세요.");
}
