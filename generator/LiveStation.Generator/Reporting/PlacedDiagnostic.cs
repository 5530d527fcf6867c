using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Reporting;

/// <summary>A diagnostic with the path of its file on this machine.</summary>
/// <param name="Path">Path of the file; empty when unknown.</param>
/// <param name="Diagnostic">The diagnostic.</param>
internal sealed record PlacedDiagnostic(string Path, SpecDiagnostic Diagnostic)
{
    /// <summary>Creates a diagnostic about a file as a whole.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public static PlacedDiagnostic InWhole(string path, DiagnosticRule rule, params Phrase[] arguments) =>
        new(path, new SpecDiagnostic(rule, SpecSpan.AtStartOf(""), arguments.ToEquatableArray()));
}
