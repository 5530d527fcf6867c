using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Documents;

namespace LiveStation.Generator.Engine.Flavours.JsonSchema;

/// <summary>The file of a schema.</summary>
/// <param name="FileName">Its name in the output folder.</param>
/// <param name="Sources">Logical names of the spec files that define it.</param>
/// <param name="Schema">The schema.</param>
internal sealed record JsonSchemaUnit(string FileName, EquatableArray<string> Sources, DocumentMap Schema)
    : OutputUnit(FileName, FileKind.Text)
{
    /// <inheritdoc />
    public override EquatableArray<string> Sources { get; } = Sources;

    /// <inheritdoc />
    private protected override string Print() => JsonPrinter.Print(Schema);
}
