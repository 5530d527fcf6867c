using System.Reflection;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>The pages in <c>generator/docs</c> are true as far as a machine can tell.</summary>
public sealed partial class DocsTests
{
    private static readonly string Repository = typeof(DocsTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepositoryRoot").Value!;

    private static readonly string Docs = Path.Combine(Repository, "generator", "docs");

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Docs, "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Docs, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files_that_are_there(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Docs, page))!;
        IEnumerable<string> targets = Link().Matches(File.ReadAllText(Path.Combine(Docs, page)))
            .Select(match => match.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));

        foreach (string target in targets)
            Path.Exists(Path.Combine(folder, target)).ShouldBeTrue($"{page} links to {target}.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Snippets_of_the_spec_language_can_be_read(string page)
    {
        foreach (Match block in YamlBlock().Matches(File.ReadAllText(Path.Combine(Docs, page))))
        {
            string indent = "\n" + block.Groups["indent"].Value;
            string text = block.Groups["text"].Value.Replace(indent, "\n", StringComparison.Ordinal);
            if (!text.TrimStart().StartsWith('#'))
                SpecCompiler.Parse(new SpecFile(page, text.Trim() + "\n")).Diagnostics.ShouldBeEmpty(text);
        }
    }

    [Fact]
    public void The_index_lists_every_page()
    {
        string index = File.ReadAllText(Path.Combine(Docs, "README.md"));

        foreach (string page in Pages.Select(row => row.Data).Where(page => page != "README.md"))
            index.ShouldContain($"({page})");
    }

    [GeneratedRegex(@"\]\(([^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^(?<indent> *)```yaml[^\n]*\n(?<text>.*?)^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex YamlBlock();
}
