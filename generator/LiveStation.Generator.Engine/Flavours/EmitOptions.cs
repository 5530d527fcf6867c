using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>Options of the output that a host chooses.</summary>
/// <param name="Namespace">Namespace of all generated types: a valid C# namespace; empty for a flavour that is not C#.</param>
/// <param name="Accessibility">Accessibility of generated types.</param>
/// <param name="Documentation">Language of the documentation comments.</param>
/// <param name="Flavours">The flavours; null for the first of the catalogue.</param>
/// <param name="Polyfills">Whether a file contains the types that the compiler needs and older frameworks do not have.</param>
/// <param name="Operations">
/// IDs of the operations and callbacks to generate, and names of groups to generate completely; empty for all.
/// </param>
public sealed record EmitOptions(
    string Namespace,
    GeneratedAccessibility Accessibility = GeneratedAccessibility.Internal,
    DocumentationLanguage Documentation = DocumentationLanguage.English,
    FlavourSet? Flavours = null,
    PolyfillKind Polyfills = PolyfillKind.Internal,
    EquatableArray<string> Operations = default)
{
    /// <summary>The values of the options that only the flavour has; an option that is not in the list has its default.</summary>
    public EquatableArray<OutputChoice> Choices { get; init; }

    /// <summary>Returns the value of an option of the flavour.</summary>
    /// <param name="option">The option.</param>
    internal string ValueOf(OutputOption option) =>
        Choices.FirstOrDefault(choice => choice.Option == option.Name)?.Value ?? option.Values[0];
}
