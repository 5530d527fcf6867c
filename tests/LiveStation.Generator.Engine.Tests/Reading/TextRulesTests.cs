using System.Reflection;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Diagnostics;

namespace LiveStation.Generator.Engine.Tests.Reading;

public sealed partial class TextRulesTests
{
    [Fact]
    public void Every_rule_is_listed_in_the_order_of_ids()
    {
        IEnumerable<DiagnosticRule> fields = typeof(TextRules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticRule>();

        TextRules.All.ShouldBe(fields.OrderBy(rule => rule.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_numbered_without_gaps_below_those_of_other_stages() =>
        TextRules.All.Select(rule => rule.Id).ShouldBe(Enumerable.Range(1, 19).Concat([33, 34, 35]).Select(number => $"LSG{number:0000}"));

    [Fact]
    public void A_title_names_the_mistake_and_a_message_describes_the_fix() => TextRules.All.ShouldAllBe(
        rule => !rule.Title.English.Contains('{') && !rule.Title.English.EndsWith('.')
            && (rule == TextRules.Malformed || Sentence().Count(rule.Message.English) >= 2));

    [Fact]
    public void A_mistake_is_printed_as_compilers_print_theirs() =>
        Spec.Read("a: 1\na: 2").Diagnostics[0].ToString().ShouldBe("spec/test.yaml(2,1): error LSG0014: "
            + "Key 'a' is already defined on line 1, and that definition is used. Rename or delete one of the two.");

    [GeneratedRegex(@"[.:] |\.$|\}$")]
    private static partial Regex Sentence();
}
