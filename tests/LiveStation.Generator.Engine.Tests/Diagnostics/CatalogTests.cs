using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Diagnostics;

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
    public void Titles_are_phrases_and_messages_are_sentences() =>
        Rules.All.ShouldAllBe(rule => !rule.Title.EndsWith('.') && rule.Title.Length < 60
            && (rule.Message.EndsWith('.') || rule.Message.EndsWith('}')));
}
