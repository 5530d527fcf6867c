using LiveStation.Benchmarks.Measuring;

namespace LiveStation.Benchmarks.Reports;

/// <summary>CPU time of whole processes, and the cost of the two compared candidates above their baselines.</summary>
internal static class ExtraTable
{
    /// <summary>Creates the table.</summary>
    public static MarkdownTable Of(Outcome outcome, Extra extra)
    {
        MarkdownTable table =
            new("CPU of the process", "min", "med", "above base, min", "above base, med", "ratio, min / med");
        foreach (Score score in outcome.Scores)
        {
            string[] whole = [Figures.Time(score.Nanoseconds.Min()), Figures.Time(Samples.Median(score.Nanoseconds))];
            table.Row(score.Name, [.. whole, .. Above(score.Name, extra)]);
        }
        return table;
    }

    private static string[] Above(string name, Extra extra)
    {
        if (name != extra.Ours.Name && name != extra.Theirs.Name)
            return ["–", "–", "–"];
        (string, string) pair = name == extra.Ours.Name ? extra.Ours : extra.Theirs;
        string ratios = $"{Figures.Ratio(extra.Fastest)} / {Figures.Ratio(extra.Median)}";
        return
        [
            Figures.Time(extra.Above(pair, Enumerable.Min)),
            Figures.Time(extra.Above(pair, Samples.Median)),
            name == extra.Theirs.Name ? "1" : ratios,
        ];
    }
}
