using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Templates;

/// <summary>The result of rendering templates.</summary>
/// <param name="Files">The files of the templates without mistakes, in the order in which they were written.</param>
/// <param name="Diagnostics">The mistakes in templates. A place names the template as in the input.</param>
public sealed record RenderResult(EquatableArray<OutputFile> Files, EquatableArray<SpecDiagnostic> Diagnostics);
