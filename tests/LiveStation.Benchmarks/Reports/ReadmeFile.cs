namespace LiveStation.Benchmarks.Reports;

/// <summary>The README of this project, whose generated tables are delimited by comments.</summary>
internal sealed class ReadmeFile(string path)
{
    private const string End = "<!-- end -->";

    /// <summary>Replaces the tables of a report; other tables stay unchanged.</summary>
    public void Update(Report report)
    {
        string text = File.ReadAllText(path);
        foreach (NamedTable named in report.Tables)
            text = Replace(text, named.Name, _ => named.Table.ToString());
        File.WriteAllText(path, Replace(text, GoalTable.Name, table => GoalTable.Merge(table, report.Goals)));
    }

    private static string Replace(string text, string name, Func<string, string> change)
    {
        string mark = $"<!-- table {name} -->\n";
        int begin = text.IndexOf(mark, StringComparison.Ordinal);
        int end = begin < 0 ? -1 : text.IndexOf(End, begin, StringComparison.Ordinal);
        if (end < 0)
            throw new InvalidOperationException($"README.md has no place for the table {name}.");
        begin += mark.Length;
        return text[..begin] + change(text[begin..end]) + text[end..];
    }
}
