using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Reports;

/// <summary>Outcomes in one table: one row per candidate, one column per contest.</summary>
internal static class OutcomeTables
{
    /// <summary>Ratios to System.Text.Json: that of the fastest samples, and the median over all rounds.</summary>
    public static MarkdownTable Ratios(IReadOnlyList<Outcome> outcomes) => Of("ratio, min / med", outcomes, RatioCell);

    /// <summary>Bytes that one operation allocates.</summary>
    public static MarkdownTable Bytes(IReadOnlyList<Outcome> outcomes) =>
        Of("bytes", outcomes, (outcome, score) => Figures.Bytes(score.Bytes));

    private static MarkdownTable Of(string corner, IReadOnlyList<Outcome> outcomes, Func<Outcome, Score, string> cell)
    {
        MarkdownTable table = new([corner, .. outcomes.Select(outcome => outcome.Title)]);
        foreach (string name in outcomes.SelectMany(outcome => outcome.Scores).Select(score => score.Name).Distinct())
            table.Row(name, outcomes.Select(outcome => outcome.Of(name) is { } score ? cell(outcome, score) : "–"));
        return table;
    }

    private static string RatioCell(Outcome outcome, Score score)
    {
        if (score.Name == RowNames.SourceGenerated)
            return $"1 ({Figures.Time(score.Nanoseconds.Min())})";
        return Figures.Ratio(outcome.Fastest(score.Name, RowNames.SourceGenerated)) + " / "
            + Figures.Ratio(outcome.Median(score.Name, RowNames.SourceGenerated));
    }
}
