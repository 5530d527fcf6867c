using System.Reflection;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>The pages in <c>generator/docs</c> are correct in all respects that can be checked automatically.</summary>
public sealed partial class DocsTests
{
    private static readonly string Repository = typeof(DocsTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepositoryRoot").Value!;

    /// <summary>Folder of the pages.</summary>
    internal static readonly string Docs = Path.Combine(Repository, "generator", "docs");

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
        // Another test compares the snippets marked as broken with the diagnostics of the engine.
        foreach (Match block in YamlBlock().Matches(File.ReadAllText(Path.Combine(Docs, page)))
            .Where(block => !block.Groups["info"].Value.Contains("broken", StringComparison.Ordinal)))
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

        // Diagnostics have a separate index. Another test compares it with the catalogue.
        foreach (string page in Pages.Select(row => row.Data).Where(page => page != "README.md")
            .Where(page => !page.StartsWith("diagnostics/LSG", StringComparison.Ordinal)
                && !page.StartsWith("diagnostics/ko/", StringComparison.Ordinal)))
        {
            index.ShouldContain($"({page})");
        }
    }

    [GeneratedRegex(@"\]\(([^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^(?<indent> *)```yaml(?<info>[^\n]*)\n(?<text>.*?)^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex YamlBlock();
}
