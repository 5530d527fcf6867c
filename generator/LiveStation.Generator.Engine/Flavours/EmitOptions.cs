using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>What a host may choose about the output.</summary>
/// <param name="Namespace">Namespace of all generated types; a valid dotted C# name, empty for a flavour that is not C#.</param>
/// <param name="Accessibility">How generated types are seen from outside.</param>
/// <param name="Documentation">Language of the documentation comments.</param>
/// <param name="Flavour">What is generated; null for the first of the catalogue.</param>
/// <param name="Polyfills">Whether a file brings the types that the compiler needs and older frameworks lack.</param>
/// <param name="Operations">
/// Ids of the operations and callbacks, and groups for all of theirs, to which the output is cut down; none for all.
/// </param>
public sealed record EmitOptions(
    string Namespace,
    GeneratedAccessibility Accessibility = GeneratedAccessibility.Internal,
    DocumentationLanguage Documentation = DocumentationLanguage.Both,
    Flavour? Flavour = null,
    PolyfillKind Polyfills = PolyfillKind.Internal,
    EquatableArray<string> Operations = default);
