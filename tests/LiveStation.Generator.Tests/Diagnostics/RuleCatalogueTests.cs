using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Reporting;
using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Diagnostics;

/// <summary>
/// The rules of the engine and of this host form one catalogue. The compiler's own check of release files does not cover
/// it, because the descriptors are created at run time.
/// </summary>
public sealed partial class RuleCatalogueTests
{
    private static readonly DiagnosticRule[] All =
        [.. Rules.All.Concat(HostRules.All).Concat(TemplateRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    [Fact]
    public void No_id_is_used_twice() => All.Select(rule => rule.Id).ShouldBeUnique();

    [Fact]
    public void Rules_of_the_host_stay_in_their_range() => HostRules.All.Select(rule => rule.Id).ShouldAllBe(
        id => string.CompareOrdinal(id, "LSG0110") >= 0 && string.CompareOrdinal(id, "LSG0139") <= 0);

    [Fact]
    public void Rules_of_templates_stay_in_their_range() => TemplateRules.All.Select(rule => rule.Id).ShouldAllBe(
        id => string.CompareOrdinal(id, "LSG0140") >= 0 && string.CompareOrdinal(id, "LSG0149") <= 0);

    [Fact]
    public void Release_files_list_the_catalogue()
    {
        IEnumerable<string> listed = Directory.GetFiles(RepositorySpec.Folder("generator"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("LSG", StringComparison.Ordinal));

        listed.Order(StringComparer.Ordinal).ShouldBe(
            All.Select(rule => $"{rule.Id} | LiveStation | {rule.Severity} | {rule.Title.English}"));
    }

    [Fact]
    public void Rules_that_the_build_targets_report_have_the_same_text_there()
    {
        XDocument targets = XDocument.Load(
            Path.Combine(RepositorySpec.Folder("generator"), "LiveStation.Generator.targets"));
        XElement[] reports = [.. targets.Descendants().Where(element => element.Attribute("Code") is not null)];

        reports.ShouldNotBeEmpty();
        foreach (XElement report in reports)
        {
            DiagnosticRule rule = HostRules.All.Single(one => one.Id == report.Attribute("Code")!.Value);
            report.Name.LocalName.ShouldBe(rule.Severity.ToString());
            string condition = report.Attribute("Condition")!.Value;
            condition.ShouldStartWith("'$(_LiveStationMessages)' ");
            bool isKorean = condition.StartsWith("'$(_LiveStationMessages)' == 'ko'", StringComparison.Ordinal);
            string message = isKorean ? rule.Message.Korean : rule.Message.English;
            WithoutArguments(report.Attribute("Text")!.Value).ShouldBe(WithoutArguments(message));
        }
    }

    [Fact]
    public void Rules_that_the_build_targets_report_are_there_in_both_languages() => XDocument
        .Load(Path.Combine(RepositorySpec.Folder("generator"), "LiveStation.Generator.targets")).Descendants()
        .Where(element => element.Attribute("Code") is not null).GroupBy(element => element.Attribute("Code")!.Value)
        .ShouldAllBe(same => same.Count() == 2);

    [Fact]
    public void Every_message_contains_its_arguments_and_ends_in_one_full_stop_or_question()
    {
        foreach (string text in HostRules.All.Concat(TemplateRules.All).SelectMany(rule => new[] { rule.Message.English, rule.Message.Korean }))
        {
            string message = string.Format(CultureInfo.InvariantCulture, text, "a", "b.", "c");
            Regex.IsMatch(message, @"[^.?][.?]$").ShouldBeTrue(text);
        }
    }

    [Fact]
    public void Every_rule_is_in_both_languages_with_the_same_placeholders()
    {
        foreach (DiagnosticRule rule in All)
        {
            (IsKorean(rule.Title.Korean), IsKorean(rule.Message.Korean)).ShouldBe((true, true), rule.Id);
            (IsKorean(rule.Title.English), IsKorean(rule.Message.English)).ShouldBe((false, false), rule.Id);
            Placeholders(rule.Message.Korean).ShouldBe(Placeholders(rule.Message.English), rule.Id);
        }
    }

    private static bool IsKorean(string text) => text.Any(letter => letter is >= '\uAC00' and <= '\uD7A3');

    private static string[] Placeholders(string text) =>
        [.. Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    // MSBuild writes $(Property) or %(Item.Metadata) where the catalogue writes {0}.
    private static string WithoutArguments(string text) => Argument().Replace(text, "");

    [GeneratedRegex(@"\{\d\}|\$\(\w+\)|%\([\w.]+\)")]
    private static partial Regex Argument();
}
