using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Rivals;
using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>Our generator and that of System.Text.Json, each in its own project, with the same edits.</summary>
internal static class GeneratorContests
{
    /// <summary>The first run of a new driver.</summary>
    public const string Cold = "driver-cold";

    /// <summary>The measured edits, with their titles in the tables.</summary>
    public static IReadOnlyList<(ProjectEdit Edit, string Title)> Timed { get; } =
    [
        (ProjectEdit.None, "no change"),
        (ProjectEdit.UnrelatedCSharp, "unrelated C# edit"),
        (ProjectEdit.BlankLine, "blank line in the input"),
        (ProjectEdit.OperationText, "text of one operation"),
        (ProjectEdit.FieldType, "type of one field"),
    ];

    /// <summary>One contest for the first run, then one for each edit.</summary>
    /// <param name="ours">Our project.</param>
    /// <param name="theirs">The project of the System.Text.Json generator.</param>
    /// <param name="isRivalEdited">Whether the System.Text.Json generator takes part after the first run too.</param>
    public static IReadOnlyList<Contest> Of(SpecProject ours, PlainProject theirs, bool isRivalEdited)
    {
        GeneratorDriver oursRan = ours.First().Run();
        GeneratorDriver? theirsRan = isRivalEdited ? theirs.First().Run() : null;
        Contest cold = Of(Cold, () => ours.First().Run(), () => theirs.First().Run());
        return [cold, .. Timed.Select(one => Of(one.Title, Running(ours, one.Edit, oursRan)!,
            theirsRan is null ? null : Running(theirs, one.Edit, theirsRan)))];
    }

    /// <summary>One contest for each edit of the spec that changes the output, without another generator.</summary>
    /// <param name="ours">Our project.</param>
    public static IReadOnlyList<Contest> OfEdits(SpecProject ours)
    {
        GeneratorDriver ran = ours.First().Run();
        return [.. Timed.Where(one => one.Edit is ProjectEdit.OperationText or ProjectEdit.FieldType)
            .Select(one => Of(one.Title, Running(ours, one.Edit, ran)!, null))];
    }

    private static Func<GeneratorDriver>? Running(GeneratorProject project, ProjectEdit edit, GeneratorDriver ran) =>
        project.After(edit, ran) is { } input ? input.Run : null;

    private static Contest Of(string title, Func<GeneratorDriver> ours, Func<GeneratorDriver>? theirs)
    {
        Candidate[] candidates = [new(RowNames.Ours, ours)];
        if (theirs is not null)
            candidates = [.. candidates, new(RowNames.SourceGenerated, theirs)];
        return new Contest(title, candidates, (name, ran) => RunCheck.Sound(name, (GeneratorDriver)ran!));
    }
}
