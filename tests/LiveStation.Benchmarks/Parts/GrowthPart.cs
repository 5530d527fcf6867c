using LiveStation.Benchmarks.Generating;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Reports;
using LiveStation.Tests.Shared.LargeSpecs;

namespace LiveStation.Benchmarks.Parts;

/// <summary>Specs that consist of one construct: G9.</summary>
internal sealed class GrowthPart : IPart
{
    private const int Slowest = 8;

    /// <inheritdoc />
    public string Name => "growth";

    /// <inheritdoc />
    public bool IsQuick => true;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        bool isQuick = effort == Effort.Quick;
        ConstructRuns runs = isQuick ? new(Characters: 16 * 1024, Rounds: 1) : new(Characters: 1024 * 1024, Rounds: 3);
        runs.WarmUp();
        ConstructGrowth[] all = [.. LargeSpec.All.Keys.Select(runs.Of).OrderByDescending(one => one.Many)];
        if (isQuick)
            return new Report([], []);
        MarkdownTable table = new("construct", "number", "CPU, min", "relative to a quarter of the number");
        foreach (ConstructGrowth one in all.Take(Slowest))
            table.Row(one.Construct, Figures.Bytes(one.Number), Figures.Time(one.Many), Figures.Ratio(one.Factor));
        return new Report(
            [new("growth", table)],
            [
                Goal.AtMost("G9", $"CPU in s for the client of a spec of 1 MiB with one construct; the slowest of {all.Length}",
                    [2], [all[0].Many / 1_000_000_000]),
                Goal.AtMost("G9 growth", "CPU for 4 times the number of a construct; the largest factor",
                    [6], [all.Max(one => one.Factor)]),
            ]);
    }
}
