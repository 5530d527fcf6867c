using LiveStation.Benchmarks.Generating;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Reports;

/// <summary>Tables of the generator measurements.</summary>
internal static class GeneratorTables
{
    /// <summary>CPU time of both generators and its ratio; one column per size.</summary>
    public static MarkdownTable Times(IReadOnlyList<GeneratorSize> sizes)
    {
        MarkdownTable table = new(["CPU, min: ours / System.Text.Json's (ratio)", .. sizes.Select(Title)]);
        table.Row("first run in a process", sizes.Select(size => Time(size.FirstRun)));
        foreach (Outcome run in sizes[0].Runs)
            table.Row(run.Title, sizes.Select(size => Time(size.Of(run.Title))));
        return table;
    }

    /// <summary>Files, characters and bytes of both generators.</summary>
    public static MarkdownTable Memory(IReadOnlyList<GeneratorSize> sizes)
    {
        Outcome Cold(GeneratorSize size) => size.Of(GeneratorContests.Cold);
        return new MarkdownTable(["ours / System.Text.Json's", .. sizes.Select(Title)])
            .Row("files", sizes.Select(size => Pair(size.Ours.Files, size.Theirs.Files)))
            .Row("characters", sizes.Select(size => Pair(size.Ours.Characters, size.Theirs.Characters)))
            .Row("bytes allocated, driver-cold", sizes.Select(size => Pair(
                Cold(size).Of(RowNames.Ours)!.Bytes, Cold(size).Of(RowNames.SourceGenerated)!.Bytes)))
            .Row("bytes kept", sizes.Select(size => Pair(size.Ours.Retained, size.Theirs.Retained)));
    }

    /// <summary>The steps that run again after each edit.</summary>
    public static MarkdownTable Steps(GeneratorTraces traces)
    {
        MarkdownTable table = new("70 operations", "ran, new", "ran, the same", "outputs written", "outputs kept");
        foreach ((ProjectEdit edit, string name) in Names)
            table.Row(name, Cells(traces.Ours[edit]));
        foreach ((ProjectEdit edit, EditTrace trace) in traces.Theirs)
            table.Row("System.Text.Json's: " + Names.Single(name => name.Edit == edit).Name, Cells(trace));
        return table;
    }

    /// <summary>CPU time of the generator and of the compiler.</summary>
    public static MarkdownTable Compiler(Outcome outcome)
    {
        MarkdownTable table = new("70 operations, warm", "CPU, min", "med");
        foreach (Score score in outcome.Scores)
        {
            double[] times = score.Nanoseconds;
            table.Row(score.Name, Figures.Time(times.Min()), Figures.Time(Samples.Median(times)));
        }
        return table;
    }

    private static IReadOnlyList<(ProjectEdit Edit, string Name)> Names { get; } =
    [
        .. GeneratorContests.Timed,
        (ProjectEdit.OperationReference, "reference of one operation"),
        (ProjectEdit.FieldText, "text of one field"),
    ];

    private static string Title(GeneratorSize size) => $"{Figures.Bytes(size.Operations)} operations";

    private static string Pair(long ours, long theirs) => $"{Figures.Bytes(ours)} / {Figures.Bytes(theirs)}";

    private static string Time(Outcome? outcome)
    {
        if (outcome is null)
            return "–";
        string ours = Figures.Time(outcome.Of(RowNames.Ours)!.Nanoseconds.Min());
        return outcome.Of(RowNames.SourceGenerated) is { } rival
            ? $"{ours} / {Figures.Time(rival.Nanoseconds.Min())} "
                + $"({Figures.Ratio(outcome.Fastest(RowNames.Ours, RowNames.SourceGenerated))})"
            : $"{ours} / –";
    }

    private static string[] Cells(EditTrace trace) =>
        [Steps(trace.Changed), Steps(trace.Same), $"{trace.Written}", $"{trace.Kept}"];

    private static string Steps(IReadOnlyDictionary<string, int> steps) => steps.Count == 0
        ? "–"
        : string.Join(", ", steps.Select(step => step.Value == 1 ? step.Key : $"{step.Value} {step.Key}"));
}
