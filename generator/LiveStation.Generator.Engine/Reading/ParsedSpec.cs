using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A parsed spec file: its valid nodes and its diagnostics.</summary>
/// <param name="Name">Logical name of the file.</param>
/// <param name="Diagnostics">The diagnostics of its text.</param>
public sealed record ParsedSpec(string Name, EquatableArray<SpecDiagnostic> Diagnostics)
{
    /// <summary>All top-level keys that were found, including those of sections that cannot be read.</summary>
    internal EquatableArray<string> SectionKeys { get; init; }

    /// <summary>The lines of the file, which the nodes refer to; null when its text was not read.</summary>
    internal SpecLines? Lines { get; init; }

    /// <summary>The root of the file; null when no part of the file could be read.</summary>
    internal MappingNode? Root { get; init; }
}
