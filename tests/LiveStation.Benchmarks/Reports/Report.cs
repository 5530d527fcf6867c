namespace LiveStation.Benchmarks.Reports;

/// <summary>A table and its name in the README.</summary>
internal sealed record NamedTable(string Name, MarkdownTable Table);

/// <summary>The results of a part of the benchmarks.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Goals">The goals.</param>
/// <param name="Notes">Further remarks, such as the reason why there are no results.</param>
internal sealed record Report(
    IReadOnlyList<NamedTable> Tables, IReadOnlyList<Goal> Goals, params IReadOnlyList<string> Notes)
{
    /// <summary>Creates a report without results, with the reason.</summary>
    public static Report Skipped(string why) => new([], [], why);
}
