using System.Text.RegularExpressions;

namespace LiveStation.Tests.Shared;

/// <summary>A block of a page: lines of a file, a command, or the output of a command.</summary>
/// <param name="Place">The place of its lines, from the line above the block; empty when that line specifies no place.</param>
/// <param name="Language">The language of the block.</param>
/// <param name="Text">Its lines, without their indentation on the page.</param>
internal sealed record PageBlock(string Place, string Language, string Text);

/// <summary>A section of a page.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Text">Its whole text.</param>
internal sealed partial record PageSection(string Title, string Text)
{
    /// <summary>Its blocks, from top to bottom.</summary>
    public IReadOnlyList<PageBlock> Blocks { get; } =
        [.. Fences().Matches(Text).Select(fence => new PageBlock(
            fence.Groups["place"].Value, fence.Groups["language"].Value, Dedented(fence)))];

    private static string Dedented(Match fence)
    {
        int indent = fence.Groups["indent"].Length;
        IEnumerable<string> lines = fence.Groups["text"].Value.Split('\n');
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : "")).TrimEnd('\n') + "\n";
    }

    [GeneratedRegex(
        @"^(?: *(?<place>(?:The file|In) [^\n]*):\n\n)?"
        + @"(?<indent> *)```(?<language>[a-z]+)\n(?<text>.*?)^\k<indent>```$",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();
}

/// <summary>The page of common tasks. Tests follow its steps as a reader would.</summary>
internal static partial class TaskPage
{
    /// <summary>Its path in the repository.</summary>
    public const string Path = "generator/docs/common-tasks.md";

    /// <summary>Its sections, from top to bottom.</summary>
    public static IReadOnlyList<PageSection> Sections(string page) =>
        [.. Headings().Split(page.ReplaceLineEndings("\n")).Skip(1).Select(section =>
            new PageSection(section[..section.IndexOf('\n', StringComparison.Ordinal)], section))];

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
