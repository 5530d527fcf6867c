using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests;

/// <summary>A page and its Korean translation have the same content.</summary>
public sealed class KoreanPageConventions
{
    private const string Korean = ".ko.md";

    private static readonly string[] Built = ["artifacts", "bin", "obj", "node_modules", ".git"];

    public static TheoryData<string> Pages => [.. Below("").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_Korean_page_has_the_headings_the_code_and_the_tables_of_the_English_one(string page)
    {
        string english = English(page);

        IEnumerable<string> differences = new MarkdownPage(Repository.Read(english))
            .Differences(new MarkdownPage(Repository.Read(page)))
            .Select(difference => $"{page} differs from {english}: {difference}.");

        string.Join('\n', differences).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Both_pages_link_to_each_other_below_their_titles(string page)
    {
        string english = English(page);

        FirstLines(english).ShouldContain($"[한국어]({Path.GetFileName(page)})", Case.Sensitive, english);
        FirstLines(page).ShouldContain($"[English]({Path.GetFileName(english)})", Case.Sensitive, page);
    }

    [Theory]
    [InlineData("## B", "heading 2 is 'missing', in English '##'")]
    [InlineData("```sh\nls\n```", "code block 1 is 'missing', in English '```sh\nls'")]
    [InlineData("    ls", "code block 1 is 'missing', in English '    ls'")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "table 1 is 'missing', in English '1 rows of 2'")]
    public void Missing_parts_are_reported(string part, string difference) =>
        new MarkdownPage($"# A\n\n{part}\n").Differences(new MarkdownPage("# 가\n"))
            .ShouldHaveSingleItem().ShouldBe(difference.Replace("'missing'", "missing", StringComparison.Ordinal));

    [Theory]
    [InlineData("```sh\nls   # all files\n```", "```sh\nls   # 모든 파일\n```")]
    [InlineData("```csharp\nvar a = 1; // one\n```", "```csharp\nvar a = 1; // 하나\n```")]
    [InlineData("| a |\n|---|\n| c |", "<!-- ko -->\n## 추가\n<!-- /ko -->\n| 가 |\n|---|\n| 다 |")]
    public void Translated_comments_and_marked_additions_are_accepted(string english, string korean) =>
        new MarkdownPage(english).Differences(new MarkdownPage(korean)).ShouldBeEmpty();

    [Fact]
    public void A_comment_in_a_quotation_is_not_translated() =>
        new MarkdownPage("<!-- from a.cs -->\n```csharp\n// one\n```").Differences(
            new MarkdownPage("<!-- from a.cs -->\n```csharp\n// 하나\n```")).ShouldHaveSingleItem();

    private static string English(string page) => page[..^Korean.Length] + ".md";

    private static string FirstLines(string page) => string.Join('\n', Repository.Read(page).Split('\n').Take(3));

    private static IEnumerable<string> Below(string folder)
    {
        foreach (string file in Directory.GetFiles(Repository.PathOf(folder), "*" + Korean))
            yield return Path.Combine(folder, Path.GetFileName(file)).Replace('\\', '/');
        foreach (string path in Directory.GetDirectories(Repository.PathOf(folder)))
        {
            string name = Path.GetFileName(path);
            if (Built.Contains(name))
                continue;
            foreach (string page in Below(Path.Combine(folder, name)))
                yield return page;
        }
    }
}
