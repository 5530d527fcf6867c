using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Engine;

/// <summary>The result of compiling a spec.</summary>
/// <param name="Files">The files of the output.</param>
/// <param name="Diagnostics">All diagnostics, in the order of files and positions.</param>
internal sealed record CompileResult(EquatableArray<OutputFile> Files, EquatableArray<SpecDiagnostic> Diagnostics);
