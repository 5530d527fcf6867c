using LiveStation.Benchmarks.Generating;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>The goals of the generator.</summary>
internal static class GeneratorGoals
{
    private const string Unrelated = "unrelated C# edit";

    /// <summary>Compares the measurements with G1 to G7.</summary>
    public static IReadOnlyList<Goal> Of(IReadOnlyList<GeneratorSize> sizes, GeneratorTraces traces) =>
    [
        Goal.AtMost("G1", "unrelated C# edit, CPU relative to System.Text.Json's generator, min; 70 / 700 operations",
            [0.05, 0.05],
            [.. sizes.Take(2).Select(size => size.Of(Unrelated).Fastest(RowNames.Ours, RowNames.SourceGenerated))]),
        .. OfEdits(traces),
        Goal.AtMost("G4", "driver-cold, CPU relative to System.Text.Json's generator on as many types, min; 70 operations",
            [1.00], [sizes[0].Of(GeneratorContests.Cold).Fastest(RowNames.Ours, RowNames.SourceGenerated)]),
        .. OfGrowth(sizes),
        AtMostEach("G7", "bytes allocated for a character written, driver-cold", 14, sizes,
            size => PerCharacter(size, size.Of(GeneratorContests.Cold).Of(RowNames.Ours)!.Bytes)),
        AtMostEach("G7 kept", "bytes kept for a character written", 5, sizes,
            size => PerCharacter(size, size.Ours.Retained)),
    ];

    /// <summary>Compares the traces of edits with G1 to G3.</summary>
    public static IReadOnlyList<Goal> OfEdits(GeneratorTraces traces)
    {
        int ran = traces.Ours[ProjectEdit.UnrelatedCSharp] is { IsAllCached: false } trace
            ? trace.Changed.Count + trace.Same.Count + trace.Written
            : 0;
        ProjectEdit[] small =
            [ProjectEdit.OperationText, ProjectEdit.OperationReference, ProjectEdit.FieldText, ProjectEdit.FieldType];
        return
        [
            new("G1 steps", "its steps and outputs that are not Cached", "0", $"{ran}", ran == 0),
            Written("G2", "files written after an edit of an operation's text / its reference / a field's text / its type",
                1, [.. small.Select(edit => traces.Ours[edit])]),
            Written("G3", "files written after a blank line in the spec", 0, [traces.Ours[ProjectEdit.BlankLine]]),
        ];
    }

    private static IEnumerable<Goal> OfGrowth(IReadOnlyList<GeneratorSize> sizes)
    {
        double[] cold = [.. sizes.Select(size => Fastest(size, GeneratorContests.Cold))];
        double[] steps = [.. cold.Skip(1).Zip(cold, (larger, smaller) => larger / smaller)];
        yield return Goal.AtMost("G5", "growth of driver-cold, 70 → 700 → 7,000 operations, min",
            [.. steps.Select(_ => 12.0)], steps);
        yield return Goal.AtMost("G6", "unrelated C# edit at 700 operations, relative to that at 70, min",
            [3], [Fastest(sizes[1], Unrelated) / Fastest(sizes[0], Unrelated)]);
        int files = sizes[1].Ours.Files;
        yield return new Goal("G6 files", "files at 700 operations", "≤ 200", $"{files}", files <= 200);
    }

    private static double Fastest(GeneratorSize size, string title) =>
        size.Of(title).Of(RowNames.Ours)!.Nanoseconds.Min();

    private static double PerCharacter(GeneratorSize size, long bytes) => (double)bytes / size.Ours.Characters;

    private static Goal AtMostEach(
        string id,
        string what,
        double limit,
        IReadOnlyList<GeneratorSize> sizes,
        Func<GeneratorSize, double> measured) =>
        Goal.AtMost(id, $"{what}; {Figures.Row(sizes, size => Figures.Bytes(size.Operations))} operations",
            [.. sizes.Select(_ => limit)], [.. sizes.Select(measured)]);

    private static Goal Written(string id, string what, int expected, IReadOnlyList<EditTrace> traces) => new(
        id, what, $"{expected}", Figures.Row(traces, trace => $"{trace.Written}"),
        traces.All(trace => trace.Written == expected));
}
