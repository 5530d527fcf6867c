using System.Collections.Immutable;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Options;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Pipeline;

/// <summary>Collects the diagnostics of all steps.</summary>
internal static class Findings
{
    /// <summary>Returns all diagnostics: those of the project first, then in the order of files and positions.</summary>
    public static EquatableArray<PlacedDiagnostic> Gather(
        (((ImmutableArray<ParsedText> Parsed, ImmutableArray<BoundTexts> Bound) Spec, ApiTable Table) Apis,
        HostOptions Options) input,
        CancellationToken cancellationToken)
    {
        (((ImmutableArray<ParsedText> parsed, ImmutableArray<BoundTexts> bound), ApiTable table), HostOptions options) = input;
        cancellationToken.ThrowIfCancellationRequested();
        // Diagnostics of a spec are not relevant while the project cannot generate anything.
        PlacedDiagnostic[] inSpec = options.Emit is { } emit ? InSpec(parsed, bound, table, emit) : [];
        return options.Diagnostics.Concat(ProjectFindings.Of(options, bound, inSpec))
            .Select(one => Placed(one, parsed)).Concat(inSpec).ToEquatableArray();
    }

    private static PlacedDiagnostic[] InSpec(
        ImmutableArray<ParsedText> parsed, ImmutableArray<BoundTexts> bound, ApiTable table, EmitOptions emit)
    {
        var packaged = new HashSet<string>(
            parsed.Where(file => file.IsPackaged).Select(file => file.Path), StringComparer.Ordinal);
        // The user cannot follow a suggestion in a file of the package.
        return [.. parsed.SelectMany(file => file.Diagnostics).Concat(bound.SelectMany(api => api.FoundFor(emit.Documentation)))
            .Concat(table.Diagnostics)
            .Where(one => one.Diagnostic.Rule.Severity != RuleSeverity.Info || !packaged.Contains(one.Path))
            .OrderBy(one => one.Path, StringComparer.Ordinal)
            .ThenBy(one => one.Diagnostic.Span.Start)
            .ThenBy(one => one.Diagnostic.Rule.Id, StringComparer.Ordinal)];
    }

    // When the path of the project is unknown, the diagnostic is placed in a spec file; without one, it has no place.
    private static PlacedDiagnostic Placed(PlacedDiagnostic found, ImmutableArray<ParsedText> parsed) =>
        found.Path.Length > 0 || parsed.IsEmpty
            ? found
            : found with { Path = parsed.OrderBy(file => file.Path, StringComparer.Ordinal).First().Path };
}
