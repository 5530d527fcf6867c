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

/// <summary>Whether a file brings the types that the compiler needs and older frameworks lack.</summary>
public enum PolyfillKind
{
    /// <summary>A file with internal types.</summary>
    Internal,

    /// <summary>
    /// A file with internal types that friend assemblies do not see, so that two assemblies with polyfills can share a
    /// friend. Needs the C# compiler of .NET SDK 9.0.300 or later.
    /// </summary>
    Embedded,

    /// <summary>No file: something else brings these types.</summary>
    None,
}

/// <summary>What a host may choose about the output.</summary>
/// <param name="Namespace">Namespace of all generated types; a valid dotted C# name.</param>
/// <param name="Accessibility">How generated types are seen from outside.</param>
/// <param name="Documentation">Language of the documentation comments.</param>
/// <param name="Flavour">What is generated.</param>
/// <param name="Polyfills">Whether a file brings the types that the compiler needs and older frameworks lack.</param>
/// <param name="Operations">
/// Ids of the operations and callbacks, and groups for all of theirs, to which the output is cut down; none for all.
/// </param>
public sealed record EmitOptions(
    string Namespace,
    GeneratedAccessibility Accessibility = GeneratedAccessibility.Public,
    DocumentationLanguage Documentation = DocumentationLanguage.Both,
    FlavourKind Flavour = FlavourKind.Client,
    PolyfillKind Polyfills = PolyfillKind.Internal,
    EquatableArray<string> Operations = default);
