using LiveStation.Generator.Engine.Diagnostics;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>The result of reading a range of text.</summary>
/// <param name="Root">The root, or the parts that were complete before the failure; null when there are none.</param>
/// <param name="Mistakes">The diagnostics, without the failure.</param>
/// <param name="Failure">The failure that ended the reading before the end of the text.</param>
/// <param name="Keys">All top-level keys that were found, including those of invalid entries.</param>
internal sealed record ReadOutcome(
    SpecNode? Root, IReadOnlyList<SpecDiagnostic> Mistakes, SpecDiagnostic? Failure, IReadOnlyList<string> Keys);
