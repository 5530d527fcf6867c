using LiveStation.Benchmarks.Generating;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>The time from an edit of the spec to the new output: G8.</summary>
internal sealed class EditPart : IPart
{
    private const int Small = 70;
    private const int Large = 700;

    /// <inheritdoc />
    public string Name => "edit";

    /// <inheritdoc />
    public bool IsQuick => true;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        IReadOnlyList<Outcome> small = Measure(effort, Small);
        if (effort == Effort.Quick)
            return new Report([], []);
        IReadOnlyList<Outcome> large = Measure(effort with { Rounds = 9 }, Large);
        return new Report(
            [new("edit", EditTable(small, large))],
            [
                Goal("G8", Small, 3.5, small),
                Goal("G8 large", Large, 12, large),
            ]);
    }

    private static IReadOnlyList<Outcome> Measure(Effort effort, int operations) =>
        new ContestRunner(effort).Run(GeneratorContests.OfEdits(new SpecProject(new SyntheticSpec(operations))));

    private static MarkdownTable EditTable(IReadOnlyList<Outcome> small, IReadOnlyList<Outcome> large)
    {
        MarkdownTable table = new("CPU, min / med", "70 operations", "700 operations");
        foreach ((Outcome few, Outcome many) in small.Zip(large))
            table.Row(few.Title, Time(few), Time(many));
        return table;
    }

    private static string Time(Outcome outcome)
    {
        double[] times = outcome.Of(RowNames.Ours)!.Nanoseconds;
        return $"{Figures.Time(times.Min())} / {Figures.Time(Samples.Median(times))}";
    }

    private static Goal Goal(string id, int operations, double limit, IReadOnlyList<Outcome> outcomes)
    {
        double[] milliseconds = [.. outcomes.Select(one => one.Of(RowNames.Ours)!.Nanoseconds.Min() / 1_000_000)];
        return Reports.Goal.AtMost(
            id, $"CPU in ms after an edit of one text / the type of one field, min; {operations} operations",
            [.. milliseconds.Select(_ => limit)], milliseconds);
    }
}
