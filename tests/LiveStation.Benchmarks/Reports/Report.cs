namespace LiveStation.Benchmarks.Reports;

/// <summary>A table with the name it has in the README.</summary>
internal sealed record NamedTable(string Name, MarkdownTable Table);

/// <summary>What a part of the benchmarks found out.</summary>
/// <param name="Tables">Its tables.</param>
/// <param name="Goals">Its goals.</param>
/// <param name="Notes">What else is to be said, such as why there is nothing.</param>
internal sealed record Report(
    IReadOnlyList<NamedTable> Tables, IReadOnlyList<Goal> Goals, params IReadOnlyList<string> Notes)
{
    /// <summary>No figures, and why.</summary>
    public static Report Skipped(string why) => new([], [], why);
}
