using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>The tables of calls.</summary>
internal static class CallTables
{
    /// <summary>Signing: ratios and bytes.</summary>
    public static MarkdownTable Signing(Outcome outcome)
    {
        MarkdownTable table = new("signing one request", "ratio, min / med", "bytes");
        foreach (Score score in outcome.Scores)
            table.Row(score.Name, Ratio(outcome, score), Figures.Bytes(score.Bytes));
        return table;
    }

    /// <summary>Calls: the cost above the raw GET.</summary>
    public static MarkdownTable Calls(Outcome outcome)
    {
        MarkdownTable table = new(
            "one call, three events", "CPU, min", "above the raw GET", "ratio, min / med", "bytes", "bytes above the raw GET");
        Score raw = outcome.Of(RowNames.Raw)!;
        foreach (Score score in outcome.Scores)
        {
            bool isCall = score.Name is not (RowNames.Raw or RowNames.Graph);
            Extra above = CallGoals.Above(outcome, score.Name);
            table.Row(
                score.Name,
                Figures.Time(score.Nanoseconds.Min()),
                isCall ? Figures.Time(above.Above(above.Ours, Enumerable.Min)) : "–",
                isCall ? $"{Figures.Ratio(above.Fastest)} / {Figures.Ratio(above.Median)}" : "–",
                Figures.Bytes(score.Bytes),
                isCall ? Figures.Bytes(score.Bytes - raw.Bytes) : "–");
        }
        return table;
    }

    private static string Ratio(Outcome outcome, Score score) => score.Name == RowNames.Typical
        ? $"1 ({Figures.Time(score.Nanoseconds.Min())})"
        : Figures.Ratio(outcome.Fastest(score.Name, RowNames.Typical)) + " / "
            + Figures.Ratio(outcome.Median(score.Name, RowNames.Typical));
}
