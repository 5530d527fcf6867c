namespace LiveStation.Benchmarks.Reports;

/// <summary>The table of goals. Parts of it can be measured again.</summary>
internal static class GoalTable
{
    public const string Name = "goals";

    private const string Head = "| goal | what | threshold | measured | |\n|---|---|---|---|---|\n";

    /// <summary>Replaces the rows of the given goals and keeps all others.</summary>
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
