using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Documents;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>The file of the document.</summary>
/// <param name="Document">The document.</param>
/// <param name="IsYaml">Whether it is printed as YAML; otherwise, as JSON.</param>
/// <param name="Sources">Logical names of the spec files.</param>
internal sealed record OpenApiUnit(DocumentMap Document, bool IsYaml, EquatableArray<string> Sources)
    : OutputUnit(IsYaml ? "openapi.yaml" : "openapi.json", FileKind.Text)
{
    /// <inheritdoc />
    public override EquatableArray<string> Sources { get; } = Sources;

    /// <inheritdoc />
    private protected override string Print() => IsYaml ? YamlPrinter.Print(Document) : JsonPrinter.Print(Document);
}
