using LiveStation.Generator.Engine.Diagnostics;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>What became of a stretch of text.</summary>
/// <param name="Root">The whole of it, or what was complete before the failure; null when there is nothing.</param>
/// <param name="Mistakes">What is wrong with it, but for the failure.</param>
/// <param name="Failure">What ended the reading before the end of the text.</param>
/// <param name="Keys">Every key of the outermost level that was seen, also of entries that are not sound.</param>
internal sealed record ReadOutcome(
    SpecNode? Root, IReadOnlyList<SpecDiagnostic> Mistakes, SpecDiagnostic? Failure, IReadOnlyList<string> Keys);
