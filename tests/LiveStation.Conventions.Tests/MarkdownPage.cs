using System.Text.RegularExpressions;

namespace LiveStation.Conventions.Tests;

/// <summary>The parts of a Markdown page that are the same in both languages.</summary>
internal sealed partial class MarkdownPage
{
    private readonly List<string> _headings = [];
    private readonly List<string> _blocks = [];
    private readonly List<string> _tables = [];

    /// <summary>Reads a page.</summary>
    /// <param name="text">Its text, with <c>\n</c> at line ends.</param>
    public MarkdownPage(string text)
    {
        string[] lines = Added().Replace(text, "").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is { Success: true } fence)
                i = ReadBlock(lines, i, fence);
            else if (Heading().Match(lines[i]) is { Success: true } heading)
                _headings.Add(heading.Groups["level"].Value);
            else if (lines[i].StartsWith('|'))
                i = ReadTable(lines, i);
            else if (lines[i].StartsWith("    ", StringComparison.Ordinal) && i > 0 && lines[i - 1].Length == 0)
                i = ReadIndented(lines, i);
        }
    }

    /// <summary>Returns the differences of another page from this one, each as one line.</summary>
    /// <param name="other">The page in the other language.</param>
    public IEnumerable<string> Differences(MarkdownPage other) =>
    [
        .. Compare("heading", _headings, other._headings),
        .. Compare("code block", _blocks, other._blocks),
        .. Compare("table", _tables, other._tables),
    ];

    private static IEnumerable<string> Compare(string kind, List<string> expected, List<string> actual)
    {
        int same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same < Math.Max(expected.Count, actual.Count))
            yield return $"{kind} {same + 1} is {Shown(actual, same)}, in English {Shown(expected, same)}";
    }

    private static string Shown(List<string> parts, int index) =>
        index < parts.Count ? $"'{parts[index]}'" : "missing";

    // A comment in code is translated, except in a quotation.
    private static string WithoutComments(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => Comment().Replace(line, "").TrimEnd()));

    private int ReadBlock(string[] lines, int start, Match fence)
    {
        int end = Array.FindIndex(lines, start + 1, line => line.TrimStart() == fence.Groups["ticks"].Value);
        if (end < 0)
            end = lines.Length;
        bool isQuotation = start > 0 && lines[start - 1].TrimStart().StartsWith("<!-- from ", StringComparison.Ordinal);
        string[] code = lines[start..end];
        _blocks.Add(isQuotation ? string.Join('\n', code) : WithoutComments(code));
        return end;
    }

    private int ReadTable(string[] lines, int start)
    {
        int end = start;
        while (end < lines.Length && lines[end].StartsWith('|'))
            end++;
        _tables.Add($"{end - start - 2} rows of {Cells().Count(lines[start]) - 1}");
        return end - 1;
    }

    private int ReadIndented(string[] lines, int start)
    {
        int end = start;
        while (end < lines.Length && lines[end].StartsWith("    ", StringComparison.Ordinal))
            end++;
        _blocks.Add(string.Join('\n', lines[start..end]));
        return end - 1;
    }

    // Another test checks the table of operations.
    [GeneratedRegex("<!-- ko -->.*?<!-- /ko -->|<!-- operations -->.*?<!-- /operations -->", RegexOptions.Singleline)]
    private static partial Regex Added();

    [GeneratedRegex("^ *(?<ticks>```+)")]
    private static partial Regex Fence();

    [GeneratedRegex("^(?<level>#{1,6}) ")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?:^|\s+)(?://|#)(?: .*)?$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Cells();
}
