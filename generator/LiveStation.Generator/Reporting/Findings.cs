using System.Collections.Immutable;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
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
        IEnumerable<PlacedDiagnostic> inProject = options.Diagnostics.Select(one => Placed(one, parsed));
        // What is wrong with a spec does not matter while nothing can be generated from it at all.
        if (options.Emit is null)
            return inProject.ToEquatableArray();
        if (parsed.IsEmpty)
            return inProject.Append(NoSpec(options)).ToEquatableArray();
        return inProject.Concat(InOrder(InSpec(parsed, bound))).ToEquatableArray();
    }

    // Where nobody told the project's path, a spec file is the nearest that is known; with neither there is no place.
    private static PlacedDiagnostic Placed(PlacedDiagnostic found, ImmutableArray<ParsedText> parsed) =>
        found.Path.Length > 0 || parsed.IsEmpty
            ? found
            : found with { Path = parsed.OrderBy(file => file.Path, StringComparer.Ordinal).First().Path };

    private static PlacedDiagnostic NoSpec(HostOptions options) =>
        PlacedDiagnostic.InWhole(options.ProjectPath, HostRules.NoSpec);

    // Nobody can follow a suggestion in a file of the package.
    private static IEnumerable<PlacedDiagnostic> InSpec(ImmutableArray<ParsedText> parsed, BoundTexts bound)
    {
        var packaged = new HashSet<string>(
            parsed.Where(file => file.IsPackaged).Select(file => file.Path), StringComparer.Ordinal);
        return parsed.SelectMany(file => file.Diagnostics).Concat(bound.Diagnostics)
            .Where(one => one.Diagnostic.Rule.Severity != RuleSeverity.Info || !packaged.Contains(one.Path));
    }

    private static IEnumerable<PlacedDiagnostic> InOrder(IEnumerable<PlacedDiagnostic> found) => found
        .OrderBy(one => one.Path, StringComparer.Ordinal)
        .ThenBy(one => one.Diagnostic.Span.Start)
        .ThenBy(one => one.Diagnostic.Rule.Id, StringComparer.Ordinal);
}
