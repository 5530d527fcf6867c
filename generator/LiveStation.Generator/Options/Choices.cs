using LiveStation.Generator.Engine;

namespace LiveStation.Generator.Options;

/// <summary>The properties that take one of a few words.</summary>
internal static class Choices
{
    /// <summary>How generated types are seen; by default they do not add to the API of the user's own project.</summary>
    public static readonly Choice<GeneratedAccessibility> Accessibility = new(
        "LiveStationAccessibility", HostRules.BadAccessibility,
        ("internal", GeneratedAccessibility.Internal),
        ("public", GeneratedAccessibility.Public));

    /// <summary>Language of the documentation.</summary>
    public static readonly Choice<DocumentationLanguage> Documentation = new(
        "LiveStationDocumentation", HostRules.BadDocumentation,
        ("both", DocumentationLanguage.Both),
        ("en", DocumentationLanguage.English),
        ("ko", DocumentationLanguage.Korean));

    /// <summary>What is generated.</summary>
    public static readonly Choice<FlavourKind> Flavour = new(
        "LiveStationFlavour", HostRules.BadFlavour,
        ("client", FlavourKind.Client),
        ("server", FlavourKind.Server));
}
