using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Reporting;

/// <summary>A mistake and the file on this machine that it is in.</summary>
/// <param name="Path">Path of the file; empty when the compiler did not tell.</param>
/// <param name="Diagnostic">The mistake.</param>
internal sealed record PlacedDiagnostic(string Path, SpecDiagnostic Diagnostic)
{
    /// <summary>A mistake that concerns a file as a whole.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="rule">What kind of mistake.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public static PlacedDiagnostic InWhole(string path, DiagnosticRule rule, params Phrase[] arguments) =>
        new(path, new SpecDiagnostic(rule, SpecSpan.AtStartOf(""), arguments.ToEquatableArray()));
}
