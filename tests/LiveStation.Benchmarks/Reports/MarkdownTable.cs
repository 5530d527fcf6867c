using System.Text;

namespace LiveStation.Benchmarks.Reports;

/// <summary>A Markdown table: the first column is left-aligned, all others are right-aligned.</summary>
internal sealed class MarkdownTable(params IEnumerable<string> head)
{
    private readonly List<string[]> _rows = [[.. head]];

    /// <summary>Adds a row.</summary>
    public MarkdownTable Row(string name, params IEnumerable<string> cells)
    {
        _rows.Add([name, .. cells]);
        return this;
    }

    /// <inheritdoc />
    public override string ToString()
    {
        StringBuilder text = new();
        Append(text, _rows[0]);
        Append(text, [.. _rows[0].Select((_, i) => i == 0 ? "---" : "--:")]);
        foreach (string[] row in _rows.Skip(1))
            Append(text, row);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
