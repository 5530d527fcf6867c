using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine;

/// <summary>How generated types are seen from outside their assembly.</summary>
public enum GeneratedAccessibility
{
    /// <summary>Inside the assembly only.</summary>
    Internal,

    /// <summary>Everywhere.</summary>
    Public,
}

/// <summary>Language of the documentation comments.</summary>
public enum DocumentationLanguage
{
    /// <summary>English first, Korean after it.</summary>
    Both,

    /// <summary>English only.</summary>
    English,

    /// <summary>Korean only.</summary>
    Korean,
}

/// <summary>What is generated from the spec.</summary>
public enum FlavourKind
{
    /// <summary>A typed HTTP client.</summary>
    Client,

    /// <summary>Typed contracts for a server that behaves as the spec says: the emulator's.</summary>
    Server,
}

/// <summary>What a host may choose about the output.</summary>
/// <param name="Namespace">Namespace of all generated types; a valid dotted C# name.</param>
/// <param name="Accessibility">How generated types are seen from outside.</param>
/// <param name="Documentation">Language of the documentation comments.</param>
/// <param name="Flavour">What is generated.</param>
/// <param name="Polyfills">
/// Whether a file brings what the compiler asks for and older frameworks lack; not when something else brings it.
/// </param>
/// <param name="Operations">
/// Ids of the operations and callbacks, and groups for all of theirs, to which the output is cut down; none for all.
/// </param>
public sealed record EmitOptions(
    string Namespace,
    GeneratedAccessibility Accessibility = GeneratedAccessibility.Public,
    DocumentationLanguage Documentation = DocumentationLanguage.Both,
    FlavourKind Flavour = FlavourKind.Client,
    bool Polyfills = true,
    EquatableArray<string> Operations = default);
