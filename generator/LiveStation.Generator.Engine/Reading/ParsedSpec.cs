using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>One spec file, read: its nodes as far as they are sound, and its mistakes.</summary>
/// <param name="Name">Logical name of the file.</param>
/// <param name="SectionKeys">Every key of the outermost level that was seen, also of sections that cannot be read.</param>
/// <param name="Diagnostics">What is wrong with its text.</param>
public sealed record ParsedSpec(
    string Name,
    EquatableArray<string> SectionKeys,
    EquatableArray<SpecDiagnostic> Diagnostics)
{
    /// <summary>The whole of it; null when nothing of it could be read.</summary>
    internal MappingNode? Root { get; init; }
}
