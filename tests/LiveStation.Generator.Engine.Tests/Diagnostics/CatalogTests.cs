using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Diagnostics;

public sealed class CatalogTests
{
    [Fact]
    public void Every_rule_has_an_id_of_its_own() =>
        Rules.All.Select(rule => rule.Id).ShouldBeUnique();

    [Fact]
    public void Ids_are_LSG_and_four_digits() =>
        Rules.All.ShouldAllBe(rule => Regex.IsMatch(rule.Id, "^LSG[0-9]{4}$"));

    [Fact]
    public void Titles_are_phrases_and_messages_are_sentences() => Rules.All.ShouldAllBe(rule => Both(rule.Title).All(IsTitle)
        && Both(rule.Message).All(text => text.EndsWith('.') || text.EndsWith('}')));

    [Fact]
    public void Every_rule_is_in_both_languages_with_the_same_placeholders()
    {
        foreach (DiagnosticRule rule in Rules.All)
        {
            Both(rule.Title).Concat(Both(rule.Message)).ShouldAllBe(text => text.Length > 0, rule.Id);
            (IsKorean(rule.Title.Korean), IsKorean(rule.Message.Korean)).ShouldBe((true, true), rule.Id);
            Both(rule.Title).ShouldAllBe(text => Placeholders(text).Length == 0, rule.Id);
            Placeholders(rule.Message.Korean).ShouldBe(Placeholders(rule.Message.English), rule.Id);
        }
    }

    [Fact]
    public void No_English_text_contains_Korean() =>
        Rules.All.ShouldAllBe(rule => !IsKorean(rule.Title.English) && !IsKorean(rule.Message.English));

    [Fact]
    public void Titles_differ() => Rules.All.GroupBy(rule => rule.Title.Korean).ShouldAllBe(same => same.Count() == 1);

    private static string[] Both(Phrase phrase) => [phrase.English, phrase.Korean];

    private static bool IsTitle(string text) => !text.EndsWith('.') && text.Length < 60;

    private static bool IsKorean(string text) => text.Any(letter => letter is >= '\uAC00' and <= '\uD7A3');

    private static string[] Placeholders(string text) =>
        [.. Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];
}
