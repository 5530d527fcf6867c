using LiveStation.Benchmarks.Building;
using LiveStation.Benchmarks.Generating;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Processes;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>Whole builds of projects with a client: C3.</summary>
internal sealed class ProjectPart : IPart
{
    private const int Small = 70;
    private const int Large = 300;
    private const int Rounds = 3;
    private const string Empty = "empty project";
    private const string NSwag = "NSwag's output";
    private const string Refit = "Refit, with System.Text.Json's generator";

    /// <inheritdoc />
    public string Name => "project";

    /// <inheritdoc />
    public bool IsQuick => false;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        Outcome small = Measure(Small), large = Measure(Large);
        MarkdownTable table = new("CPU of `dotnet build` above the empty project, min / med", $"{Small} operations", $"{Large} operations");
        foreach (string name in (string[])[RowNames.Ours, NSwag, Refit])
            table.Row(name, Above(small, name), Above(large, name));
        table.Row(Empty, Whole(small), Whole(large));
        return new Report(
            [new("project", table)],
            [
                Goal.AtMost("C3", $"CPU in s of `dotnet build` above the empty project, min; {Large} operations",
                    [12], [Above(large, RowNames.Ours, Enumerable.Min) / 1_000_000_000]),
            ]);
    }

    private static Outcome Measure(int operations)
    {
        ClientProjects projects = new(new SyntheticSpec(operations));
        return ProcessContest.Run($"{operations} operations", Rounds,
            (Empty, BuiltProject.Of("Nothing", "", [("Nothing.cs", "")])),
            (RowNames.Ours, projects.Ours()),
            (NSwag, projects.NSwag()),
            (Refit, projects.Refit()));
    }

    private static string Above(Outcome outcome, string name) =>
        $"{Figures.Time(Above(outcome, name, Enumerable.Min))} / {Figures.Time(Above(outcome, name, Samples.Median))}";

    private static double Above(Outcome outcome, string name, Func<IEnumerable<double>, double> sum) =>
        sum(outcome.Of(name)!.Nanoseconds) - sum(outcome.Of(Empty)!.Nanoseconds);

    private static string Whole(Outcome outcome)
    {
        double[] times = outcome.Of(Empty)!.Nanoseconds;
        return $"{Figures.Time(times.Min())} / {Figures.Time(Samples.Median(times))}";
    }
}
