using System.Collections.Immutable;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Options;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Pipeline;

/// <summary>Finds conflicts between the options of a project and its specs.</summary>
internal static class ProjectFindings
{
    /// <summary>Returns the diagnostics of conflicts.</summary>
    /// <param name="options">The options of the project.</param>
    /// <param name="bound">Its APIs.</param>
    /// <param name="inSpec">The diagnostics of the specs.</param>
    public static IEnumerable<PlacedDiagnostic> Of(
        HostOptions options, ImmutableArray<BoundTexts> bound, PlacedDiagnostic[] inSpec)
    {
        if (options.Emit is not { } emit)
            return [];
        if (bound.IsEmpty)
            return [Placed(options, HostRules.NoSpec)];
        IEnumerable<PlacedDiagnostic> twice = options.HasReadyClient && bound.Any(api => api.IsPackaged)
            ? [Placed(options, HostRules.ReadyClientToo)]
            : [];
        // An invalid operation is reported in its spec.
        return inSpec.Any(one => one.Diagnostic.Rule.Severity == RuleSeverity.Error)
            ? twice
            : twice.Concat(UnknownOperations(options, emit.Operations, bound));
    }

    private static IEnumerable<PlacedDiagnostic> UnknownOperations(
        HostOptions options, EquatableArray<string> chosen, ImmutableArray<BoundTexts> bound)
    {
        if (chosen.Count == 0)
            return [];
        string[] known = [.. bound.Select(api => api.Model).Where(model => model is not null)
            .SelectMany(model => SpecCompiler.OperationNames(model!)).Distinct(StringComparer.Ordinal)];
        return chosen.Except(known, StringComparer.Ordinal).Select(name =>
            Placed(options, HostRules.UnknownOperation, name, Nearest.Sentence(name, known)));
    }

    private static PlacedDiagnostic Placed(HostOptions options, DiagnosticRule rule, params Phrase[] arguments) =>
        PlacedDiagnostic.InWhole(options.ProjectPath, rule, arguments);
}
