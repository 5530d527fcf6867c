using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace LiveStation.Benchmarks.Generating;

/// <summary>The work of a run after an edit, as the driver reports it.</summary>
/// <param name="Changed">Named steps that ran and returned a new result, with the number of runs.</param>
/// <param name="Same">Named steps that ran and returned the same result as before.</param>
/// <param name="Written">Number of outputs that were written again.</param>
/// <param name="Kept">Number of outputs that were kept.</param>
internal sealed record EditTrace(
    IReadOnlyDictionary<string, int> Changed, IReadOnlyDictionary<string, int> Same, int Written, int Kept)
{
    // Inputs of the driver, and steps that it derives from them: not generator steps. Outputs are counted separately.
    private static readonly string[] OfDriver =
    [
        "Compilation", "ParseOptions", "AdditionalTexts", "AnalyzerConfigOptions", "MetadataReferences", "SourceOutput",
    ];

    /// <summary>Whether no step ran.</summary>
    public bool IsAllCached => Changed.Count == 0 && Same.Count == 0 && Written == 0;

    /// <summary>Applies an edit to a project and traces the run; null if the edit does not apply.</summary>
    /// <param name="project">The project.</param>
    /// <param name="edit">The edit.</param>
    public static EditTrace? Of(GeneratorProject project, ProjectEdit edit)
    {
        GeneratorDriver ran = project.First(isTracking: true).Run();
        return project.After(edit, ran) is { } input ? Of(RunCheck.Sound(project.GetType().Name, input.Run())) : null;
    }

    private static EditTrace Of(GeneratorRunResult result)
    {
        IncrementalStepRunReason[] outputs =
            [.. result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(Reasons)];
        return new EditTrace(
            Count(result, reason => reason is not (Cached or Unchanged)),
            Count(result, reason => reason is Unchanged),
            outputs.Count(reason => reason is New or Modified),
            outputs.Count(reason => reason is Cached or Unchanged));
    }

    private static Dictionary<string, int> Count(
        GeneratorRunResult result, Func<IncrementalStepRunReason, bool> counts) =>
        result.TrackedSteps.Where(step => !OfDriver.Contains(step.Key))
            .Select(step => (step.Key, Times: step.Value.SelectMany(Reasons).Count(counts)))
            .Where(step => step.Times > 0)
            .OrderBy(step => step.Key, StringComparer.Ordinal)
            .ToDictionary(step => step.Key, step => step.Times, StringComparer.Ordinal);

    private static IEnumerable<IncrementalStepRunReason> Reasons(IncrementalGeneratorRunStep step) =>
        step.Outputs.Select(output => output.Reason);
}
