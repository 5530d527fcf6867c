namespace LiveStation.Benchmarks.Reports;

/// <summary>The goals as a table of which parts may be measured again.</summary>
internal static class GoalTable
{
    public const string Name = "goals";

    private const string Head = "| goal | what | threshold | measured | |\n|---|---|---|---|---|\n";

    /// <summary>Puts new rows in place of those with the same goal, and keeps all others.</summary>
    public static string Merge(string table, IReadOnlyList<Goal> goals)
    {
        IEnumerable<string> kept = table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
        SortedDictionary<string, string> rows = new(StringComparer.Ordinal);
        foreach (string row in kept.Concat(goals.Select(Row)))
            rows[row.Split('|')[1]] = row;
        return Head + string.Concat(rows.Values.Select(row => row + "\n"));
    }

    private static string Row(Goal goal) =>
        $"| {goal.Id} | {goal.What} | {goal.Threshold} | {goal.Measured} | {(goal.IsMet ? "met" : "**missed**")} |";
}
