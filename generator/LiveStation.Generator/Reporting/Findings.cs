using System.Collections.Immutable;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Options;
using LiveStation.Generator.Pipeline;

namespace LiveStation.Generator.Reporting;

/// <summary>Gathers what all steps found.</summary>
internal static class Findings
{
    /// <summary>Everything to tell, in the order of files and positions.</summary>
    public static EquatableArray<PlacedDiagnostic> Gather(
        ((ImmutableArray<ParsedText> Parsed, BoundTexts Bound) Spec, HostOptions Options) input,
        CancellationToken cancellationToken)
    {
        ((ImmutableArray<ParsedText> parsed, BoundTexts bound), HostOptions options) = input;
        cancellationToken.ThrowIfCancellationRequested();
        // What is wrong with a spec does not matter while nothing can be generated from it at all.
        if (options.Emit is null)
            return options.Diagnostics;
        if (parsed.IsEmpty)
            return options.Diagnostics.Append(NoSpec(options)).ToEquatableArray();
        IEnumerable<PlacedDiagnostic> inSpec = parsed.SelectMany(file => file.Diagnostics).Concat(bound.Diagnostics);
        return options.Diagnostics.Concat(InOrder(inSpec)).ToEquatableArray();
    }

    private static PlacedDiagnostic NoSpec(HostOptions options) =>
        PlacedDiagnostic.InWhole(options.ProjectPath, HostRules.NoSpec);

    private static IEnumerable<PlacedDiagnostic> InOrder(IEnumerable<PlacedDiagnostic> found) => found
        .OrderBy(one => one.Path, StringComparer.Ordinal)
        .ThenBy(one => one.Diagnostic.Span.Start)
        .ThenBy(one => one.Diagnostic.Rule.Id, StringComparer.Ordinal);
}
