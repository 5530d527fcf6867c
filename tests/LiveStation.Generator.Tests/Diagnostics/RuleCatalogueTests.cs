using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Reporting;
using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Diagnostics;

/// <summary>
/// The rules of the engine and of this host are one catalogue. The compiler's own check of release files cannot see it,
/// since descriptors are made from it at run time.
/// </summary>
public sealed partial class RuleCatalogueTests
{
    private static readonly DiagnosticRule[] All =
        [.. Rules.All.Concat(HostRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    [Fact]
    public void No_id_is_used_twice() => All.Select(rule => rule.Id).ShouldBeUnique();

    [Fact]
    public void Rules_of_the_host_stay_in_their_range() => HostRules.All.Select(rule => rule.Id).ShouldAllBe(
        id => string.CompareOrdinal(id, "LSG0110") >= 0 && string.CompareOrdinal(id, "LSG0139") <= 0);

    [Fact]
    public void Release_files_list_the_catalogue()
    {
        IEnumerable<string> listed = Directory.GetFiles(RepositorySpec.Folder("generator"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("LSG", StringComparison.Ordinal));

        listed.Order(StringComparer.Ordinal).ShouldBe(
            All.Select(rule => $"{rule.Id} | LiveStation | {rule.Severity} | {rule.Title}"));
    }

    [Fact]
    public void Rules_that_the_build_targets_tell_read_the_same_there()
    {
        XDocument targets = XDocument.Load(
            Path.Combine(RepositorySpec.Folder("generator"), "LiveStation.Generator.targets"));
        XElement[] reports = [.. targets.Descendants().Where(element => element.Attribute("Code") is not null)];

        reports.ShouldNotBeEmpty();
        foreach (XElement report in reports)
        {
            DiagnosticRule rule = HostRules.All.Single(one => one.Id == report.Attribute("Code")!.Value);
            report.Name.LocalName.ShouldBe(rule.Severity.ToString());
            WithoutArguments(report.Attribute("Text")!.Value).ShouldBe(WithoutArguments(rule.Message));
        }
    }

    [Fact]
    public void Every_message_says_its_arguments_and_ends_in_one_full_stop_or_question()
    {
        foreach (DiagnosticRule rule in HostRules.All)
        {
            string message = string.Format(CultureInfo.InvariantCulture, rule.Message, "a", "b.", "c");
            Regex.IsMatch(message, @"[^.?][.?]$").ShouldBeTrue(rule.Id);
        }
    }

    // MSBuild writes $(Property) or %(Item.Metadata) where the catalogue writes {0}.
    private static string WithoutArguments(string text) => Argument().Replace(text, "");

    [GeneratedRegex(@"\{\d\}|\$\(\w+\)|%\([\w.]+\)")]
    private static partial Regex Argument();
}
