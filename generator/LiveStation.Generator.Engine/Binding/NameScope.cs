using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>What holds for the names of one place.</summary>
/// <param name="HasNameKey">Whether an author can give another name under <c>name</c>; otherwise only rename.</param>
/// <param name="WhyNot">Why a name cannot be had there; null when it can.</param>
/// <param name="Members">The names that are emitted for a name, as the books of the output say.</param>
internal sealed record NameScope(
    bool HasNameKey, Func<string, Phrase?> WhyNot, Func<string, IEnumerable<string>> Members)
{
    /// <summary>When two names are the same.</summary>
    public StringComparer Comparer { get; init; } = StringComparer.Ordinal;

    /// <summary>Types, and everything that is emitted beside them.</summary>
    public static NameScope OfTypes(ApiNames names) => Of(names, PartKind.Type) with { HasNameKey = false, Members = Itself };

    /// <summary>Groups and the service: their names are also file names, which some file systems compare without case.</summary>
    public static NameScope OfGroups(ApiNames names) =>
        Of(names, PartKind.Group) with
        {
            HasNameKey = false, Members = Itself, Comparer = StringComparer.OrdinalIgnoreCase,
        };

    /// <summary>Zones, whose names are their keys.</summary>
    public static NameScope OfZones(ApiNames names, string service) =>
        Of(names, PartKind.Zone, service) with { HasNameKey = false };

    /// <summary>Parts of a kind, with another name under <c>name</c> where the wire has one that cannot be had.</summary>
    public static NameScope Of(ApiNames names, PartKind kind, string owner = "") => new(
        true,
        name => names.WhyNot(new NamedPart(kind, name, owner)),
        name => names.MembersOf(new NamedPart(kind, name, owner)));

    /// <summary>Parameters and options: only the whole operation shows which names they cannot have.</summary>
    public static NameScope OfOperation(ApiNames names, PartKind kind) => Of(names, kind) with { WhyNot = _ => null };

    /// <summary>What the author can do when a name is taken.</summary>
    public Phrase Remedy => HasNameKey
        ? new("Specify another 'name' for one of them.", "둘 중 하나에 다른 'name'을 지정하세요.")
        : new("Rename one of the two.", "둘 중 하나의 이름을 바꾸세요.");

    /// <summary>Returns what the author can do about a text that is not a valid name.</summary>
    public Phrase NameRemedy(string text, bool isGiven) =>
        HasNameKey && !isGiven ? new("Specify a C# name under 'name'.", "'name'에 C# 이름을 지정하세요.") : NameFault.OfName(text);

    /// <summary>What an author can do about a name that cannot be had.</summary>
    public Phrase OtherNameRemedy(bool isGiven) => RemedyOf(HasNameKey && !isGiven);

    /// <summary>Returns how to replace a name that is not available.</summary>
    /// <param name="canBeGiven">Whether another name can be specified under <c>name</c>.</param>
    public static Phrase RemedyOf(bool canBeGiven) => canBeGiven
        ? new("Specify another name under 'name'.", "'name'에 다른 이름을 지정하세요.")
        : new("Choose another name.", "다른 이름을 사용하세요.");

    private static string[] Itself(string name) => [name];
}
