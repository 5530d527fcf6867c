using System.Collections.Immutable;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Options;
using LiveStation.Generator.Pipeline;

namespace LiveStation.Generator.Reporting;

/// <summary>Gathers what all steps found.</summary>
internal static class Findings
{
    /// <summary>Everything to tell, in the order of files and positions.</summary>
    public static EquatableArray<PlacedDiagnostic> Gather(
        ((ImmutableArray<ParsedText> Parsed, ImmutableArray<BoundTexts> Bound) Spec, HostOptions Options) input,
        CancellationToken cancellationToken)
    {
        ((ImmutableArray<ParsedText> parsed, ImmutableArray<BoundTexts> bound), HostOptions options) = input;
        cancellationToken.ThrowIfCancellationRequested();
        // What is wrong with a spec does not matter while nothing can be generated from it at all.
        if (options.Emit is not { } emit)
            return options.Diagnostics;
        if (parsed.IsEmpty)
            return options.Diagnostics.Append(InProject(options, HostRules.NoSpec)).ToEquatableArray();
        PlacedDiagnostic[] inSpec = [.. parsed.SelectMany(file => file.Diagnostics)
            .Concat(bound.SelectMany(api => api.Diagnostics))];
        IEnumerable<PlacedDiagnostic> twice = options.HasReadyClient && bound.Any(api => api.IsPackaged)
            ? [InProject(options, HostRules.ReadyClientToo)]
            : [];
        // An operation that is broken is told where it is broken.
        IEnumerable<PlacedDiagnostic> unknown = inSpec.Any(IsError) ? [] : UnknownOperations(emit, bound, options);
        return options.Diagnostics.Concat(twice).Concat(unknown).Concat(InOrder(inSpec)).ToEquatableArray();
    }

    private static IEnumerable<PlacedDiagnostic> UnknownOperations(
        EmitOptions emit, ImmutableArray<BoundTexts> bound, HostOptions options)
    {
        if (emit.Operations.Count == 0)
            return [];
        string[] known = [.. bound.Select(api => api.Sound.Model).Where(model => model is not null)
            .SelectMany(model => SpecCompiler.OperationNames(model!)).Distinct(StringComparer.Ordinal)];
        return emit.Operations.Except(known, StringComparer.Ordinal).Select(name =>
            InProject(options, HostRules.UnknownOperation, name, Nearest.Sentence(name, known)));
    }

    private static PlacedDiagnostic InProject(HostOptions options, DiagnosticRule rule, params string[] arguments) =>
        PlacedDiagnostic.InWhole(options.ProjectPath, rule, arguments);

    private static bool IsError(PlacedDiagnostic one) => one.Diagnostic.Rule.Severity == RuleSeverity.Error;

    private static IEnumerable<PlacedDiagnostic> InOrder(IEnumerable<PlacedDiagnostic> found) => found
        .OrderBy(one => one.Path, StringComparer.Ordinal)
        .ThenBy(one => one.Diagnostic.Span.Start)
        .ThenBy(one => one.Diagnostic.Rule.Id, StringComparer.Ordinal);
}
