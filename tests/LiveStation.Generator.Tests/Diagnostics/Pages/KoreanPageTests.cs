using System.Globalization;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Reporting;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.Tests.Diagnostics.Pages;

/// <summary>The Korean pages have the same content as the English pages, and contain the message of a Korean compiler.</summary>
public sealed partial class KoreanPageTests
{
    private const string Folder = "ko";

    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    private static readonly DiagnosticRule[] Rules =
        [.. Engine.Diagnostics.Rules.All.Concat(HostRules.All).Concat(TemplateRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static TheoryData<string> Printed => [.. PageTests.OfSpec.Concat(PageTests.OfProject).Select(row => row.Data)];

    [Fact]
    public void Every_page_has_a_Korean_one() => Directory.GetFiles(Path.Combine(DiagnosticPage.Folder, Folder), "LSG*.md")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal).ShouldBe(DiagnosticPage.Ids);

    [Fact]
    public void Pages_state_title_and_severity_of_their_rule() => Rules
        .Select(rule => (DiagnosticPage.Read(rule.Id, Folder).Heading, DiagnosticPage.Read(rule.Id, Folder).Severity))
        .ShouldBe(Rules.Select(rule => ($"# {rule.Id}: {rule.Title.Korean}", Word(rule.Severity))));

    [Fact]
    public void The_table_lists_every_page_with_its_severity_and_title() =>
        File.ReadAllLines(Path.Combine(DiagnosticPage.Folder, Folder, "README.md"))
            .Where(line => line.StartsWith("| [LSG", StringComparison.Ordinal)).ShouldBe(
                Rules.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {Word(rule.Severity)} | {rule.Title.Korean} |"));

    [Fact]
    public void Snippets_are_those_of_the_English_pages() => DiagnosticPage.Ids.ShouldAllBe(id => Snippets(id, Folder) == Snippets(id, ""));

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_compiler_prints_what_the_page_states(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id, Folder);
        SpecProject? project = page.IsOfSpec ? page.Spec("broken") : page.Project("broken").Project;

        page.Printed.ShouldContain($" {id}: ");
        if (project is not null)
            PrintedIn(Korean, project).ShouldBe([page.Printed]);
    }

    [Fact]
    public void Build_targets_report_the_Korean_message_of_the_rule()
    {
        foreach (string id in PageTests.OfTargets.Select(row => row.Data))
        {
            string message = Rules.Single(rule => rule.Id == id).Message.Korean;
            string pattern = Regex.Replace(Regex.Escape(message), @"\\\{\d}", ".+");
            Regex.IsMatch(DiagnosticPage.Read(id, Folder).Printed, $"^App.csproj : (error|warning) {id}: {pattern}$").ShouldBeTrue(id);
        }
    }

    [Theory]
    [InlineData("ko", true)]
    [InlineData("en", false)]
    [InlineData("auto", true)]
    [InlineData("", true)]
    public void A_project_can_choose_the_language_whatever_that_of_the_compiler_is(string property, bool isKorean)
    {
        SpecProject project = DiagnosticPage.Read("LSG0040").Spec("broken")!.Set("LiveStationDiagnosticsLanguage", property);

        PrintedIn(Korean, project).ShouldBe([DiagnosticPage.Read("LSG0040", isKorean ? Folder : "").Printed]);
        PrintedIn(CultureInfo.InvariantCulture, project)
            .ShouldBe([DiagnosticPage.Read("LSG0040", property == "ko" ? Folder : "").Printed]);
    }

    [Fact]
    public void Generated_code_has_the_same_bytes_in_every_language()
    {
        SpecProject project = DiagnosticPage.Read("LSG0040").Spec("broken")!;

        GeneratorRun english = GeneratorRun.Of(project.Set("LiveStationDiagnosticsLanguage", "en"));
        GeneratorRun korean = GeneratorRun.Of(project.Set("LiveStationDiagnosticsLanguage", "ko"));

        english.Files.ShouldNotBeEmpty();
        korean.Files.ShouldBe(english.Files);
        korean.Diagnostics.Select(one => one.Id).ShouldBe(english.Diagnostics.Select(one => one.Id));
    }

    [Fact]
    public void Titles_are_in_the_language_too()
    {
        Diagnostic found = GeneratorRun.Of(DiagnosticPage.Read("LSG0040").Spec("broken")!).Diagnostics.ShouldHaveSingleItem();

        found.Descriptor.Title.ToString(Korean).ShouldBe("정의되지 않은 타입");
        found.Descriptor.Title.ToString(CultureInfo.InvariantCulture).ShouldBe("Type is not defined");
    }

    private static string[] PrintedIn(CultureInfo culture, SpecProject project) =>
        [.. GeneratorRun.Of(project).Diagnostics
            .Select(one => new DiagnosticFormatter().Format(one, culture)[SpecProject.Folder.Length..])];

    private static string Snippets(string id, string language) => string.Join('\n', Fence()
        .Matches(File.ReadAllText(Path.Combine(DiagnosticPage.Folder, language, id + ".md"))).Select(match => match.Value));

    private static string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "오류",
        RuleSeverity.Warning => "경고",
        _ => "제안",
    };

    [GeneratedRegex("^```(?:yaml|xml|scriban).*?^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
