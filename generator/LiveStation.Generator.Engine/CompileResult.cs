using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Engine;

/// <summary>What became of a spec.</summary>
/// <param name="Files">The C# files.</param>
/// <param name="Diagnostics">Every mistake found, in the order of files and positions.</param>
public sealed record CompileResult(EquatableArray<GeneratedFile> Files, EquatableArray<SpecDiagnostic> Diagnostics);
