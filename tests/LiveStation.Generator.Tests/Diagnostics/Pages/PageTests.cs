using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Reporting;
using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Diagnostics.Pages;

/// <summary>The pages of the diagnostics are correct: their snippets are compiled.</summary>
public sealed class PageTests
{
    private const string Broken = "broken", Mended = "mended", TooLarge = "LSG0001", NotBuiltIn = "LSG0126";

    private static readonly DiagnosticRule[] Rules =
        [.. Engine.Diagnostics.Rules.All.Concat(HostRules.All).Concat(TemplateRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    // LiveStation.Generator.Templates.Tests compiles the snippets of their pages.
    private static readonly HashSet<string> OfTemplates = [.. TemplateRules.All.Select(rule => rule.Id)];

    // The build targets report these before there is a compilation. Another test compares their texts.
    private static readonly Dictionary<string, Func<ProjectSnippet, string?>> ToldByTargets = new()
    {
        [HostRules.CompilerTooOld.Id] = snippet => snippet["CompilerApiVersion"],
        [HostRules.BadPackagedSpec.Id] = snippet => snippet["LiveStationPackagedSpec"],
        [HostRules.SpecAddedLate.Id] = snippet => snippet.Target is "ListLiveStationSpec"
            ? null
            : snippet.Attribute("LiveStationSpec", "Include")?.Value,
        [HostRules.RuntimeWithheld.Id] = snippet => snippet.Attribute("PackageReference", "PrivateAssets")?.ToString(),
        [HostRules.RuntimeLeftOut.Id] = snippet => snippet.Attribute("PackageReference", "IncludeAssets")?.ToString(),
        [HostRules.NotCSharp.Id] = snippet => snippet["Language"] is "C#" ? null : snippet["Language"],
    };

    public static TheoryData<string> OfSpec => [.. DiagnosticPage.Ids.Where(id => DiagnosticPage.Read(id).IsOfSpec)];

    public static TheoryData<string> OfProject =>
        [.. DiagnosticPage.Ids.Where(id => DiagnosticPage.Read(id).IsOfProject && id != NotBuiltIn && !ToldByTargets.ContainsKey(id) && !OfTemplates.Contains(id))];

    public static TheoryData<string> OfTargets => [.. ToldByTargets.Keys];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        DiagnosticPage.Ids.ShouldBe(Rules.Select(rule => rule.Id));

    [Fact]
    public void Every_page_is_tried_in_one_of_these_ways() =>
        OfSpec.Concat(OfProject).Concat(OfTargets).Select(row => row.Data).Append(TooLarge).Append(NotBuiltIn).Concat(OfTemplates)
            .Order(StringComparer.Ordinal).ShouldBe(DiagnosticPage.Ids);

    [Fact]
    public void Pages_contain_title_and_severity_of_their_rule() => Rules
        .Select(rule => (DiagnosticPage.Read(rule.Id).Heading, DiagnosticPage.Read(rule.Id).Severity))
        .ShouldBe(Rules.Select(rule => ($"# {rule.Id}: {rule.Title.English}", Word(rule.Severity))));

    [Fact]
    public void The_table_lists_every_page_with_its_severity_and_title()
    {
        string[] lines = File.ReadAllLines(Path.Combine(DiagnosticPage.Folder, "README.md"));

        lines.Where(line => line.StartsWith("| [LSG", StringComparison.Ordinal)).ShouldBe(
            Rules.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {Word(rule.Severity)} | {rule.Title.English} |"));
    }

    [Theory]
    [MemberData(nameof(OfSpec))]
    public void A_broken_spec_reports_what_the_page_prints_and_the_corrected_one_reports_no_diagnostic(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id);

        if (page.Spec(Broken) is { } broken)
            Printed(broken).ShouldBe([page.Printed]);
        page.Printed.ShouldContain($" {id}: ");
        Printed(page.Spec(Mended).ShouldNotBeNull()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(OfProject))]
    public void A_broken_project_reports_what_the_page_prints_and_the_corrected_one_reports_no_diagnostic(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id);

        Printed(page.Project(Broken).Project).ShouldBe([page.Printed]);
        page.Printed.ShouldContain($" {id}: ");
        Printed(page.Project(Mended).Project).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(OfTargets))]
    public void Messages_of_build_targets_are_printed_with_the_value_of_the_snippet(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id);
        DiagnosticRule rule = Rules.Single(one => one.Id == id);
        string value = ToldByTargets[id](page.Project(Broken)).ShouldNotBeNull();

        string message = string.Format(CultureInfo.InvariantCulture, rule.Message.English, value, "Remove the attribute.");
        page.Printed.ShouldBe($"App.csproj : {Word(rule.Severity)} {id}: {message}");
        ToldByTargets[id](page.Project(Mended)).ShouldNotBe(value);
    }

    [Fact]
    public void A_flavour_that_is_not_built_in_reports_what_its_page_prints()
    {
        DiagnosticPage page = DiagnosticPage.Read(NotBuiltIn);

        SpecDiagnostic mistake = Invented.Read(page.Project(Broken)["LiveStationFlavour"]!).Mistake.ShouldNotBeNull();

        page.Printed.ShouldBe($"App.csproj(1,1): error {mistake.Rule.Id}: {mistake.Message}");
        Invented.Read(page.Project(Mended)["LiveStationFlavour"]!).Mistake.ShouldBeNull();
    }

    [Fact]
    public void A_file_that_is_too_large_to_show_reports_what_its_page_prints()
    {
        string wares = new('#', 1024 * 1024 + 1);

        Printed(SpecProject.With(("spec/shop.yaml", DiagnosticPage.Shop), ("spec/wares.yaml", wares)))
            .ShouldBe([DiagnosticPage.Read(TooLarge).Printed]);
    }

    [Fact]
    public void The_shop_beside_the_snippets_is_sound() =>
        Printed(SpecProject.With(("spec/shop.yaml", DiagnosticPage.Shop))).ShouldBeEmpty();

    private static string[] Printed(SpecProject project) =>
        [.. GeneratorRun.Of(project).Diagnostics.Select(one => one.ToString()[SpecProject.Folder.Length..])];

    private static string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
