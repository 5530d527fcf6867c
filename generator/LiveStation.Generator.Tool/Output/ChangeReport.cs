namespace LiveStation.Generator.Tool.Output;

/// <summary>Reports the changes in the output folder.</summary>
internal static class ChangeReport
{
    /// <summary>Prints a line for each changed file, and the totals.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="folder">The folder, as specified.</param>
    /// <param name="output">The writer.</param>
    public static void Print(IReadOnlyList<FileChange> changes, string folder, TextWriter output)
    {
        foreach (FileChange change in changes.Where(change => change.Kind != ChangeKind.Unchanged))
            output.WriteLine($"{Word(change.Kind),-8} {change.Name}{Advice(change)}");
        IEnumerable<string> sums = Enum.GetValues<ChangeKind>()
            .Select(kind => (Kind: kind, Count: changes.Count(change => change.Kind == kind)))
            .Where(sum => sum.Count > 0)
            .Select(sum => FormattableString.Invariant($"{sum.Count} {Word(sum.Kind)}"));
        int written = changes.Count(change => change.Kind is not (ChangeKind.Removed or ChangeKind.Kept));
        output.WriteLine($"{Quantities.Count(written, "file")} in {folder}: {string.Join(", ", sums)}.");
    }

    private static string Advice(FileChange change) => change.Kind switch
    {
        ChangeKind.Kept => ": no longer part of the output, but was edited by hand. Remove it yourself.",
        ChangeKind.Replaced => ": was edited by hand, and the edits were overwritten. Edit the spec instead.",
        ChangeKind.Renamed => $": was {change.Former?.Name}.",
        _ => "",
    };

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.New => "new",
        ChangeKind.Changed => "changed",
        ChangeKind.Replaced => "replaced",
        ChangeKind.Renamed => "renamed",
        ChangeKind.Removed => "removed",
        ChangeKind.Kept => "kept",
        ChangeKind.Unchanged => "unchanged",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
