using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Reading;

/// <summary>Characters that look the same and are not equal, and white space other than the ordinary space.</summary>
public sealed class EquivalentCharacterTests
{
    [Theory]
    [InlineData("\uF914", "\u6A02", "U+F914")]
    [InlineData("\u212B", "\u00C5", "U+212B")]
    [InlineData("\u2126", "\u03A9", "U+2126")]
    [InlineData("\U0002F800", "\u4E3D", "U+2F800")]
    [InlineData("\uFACF", "\U0002284A", "U+FACF")]
    [InlineData("\u0958", "\u0915\u093C", "U+0958")]
    public void A_character_that_is_another_one_in_NFC_is_refused_in_a_name(string written, string equal, string code) =>
        Mistakes($"enums:\n  {written}:\n    doc: x\n").ShouldBe(
            [$"(2,3): error LSG0035: The text looks like '{equal}' but is not equal to it. It contains {code}, which is a "
                + "different character. "
                + $"Rewrite '{equal}' in Unicode normalization form NFC. If the characters are intended, write them as \\u… in "
                + "double quotes."]);

    [Theory]
    [InlineData("en: \uF914 \u212B")]
    [InlineData("a: x # \uF914")]
    [InlineData("\"\\uF914\": x")]
    public void In_prose_in_comments_and_as_escapes_it_is_valid(string text) => Mistakes(text).ShouldBeEmpty();

    [Fact]
    public void Every_such_character_of_the_platform_is_known()
    {
        IEnumerable<int> codes = Enumerable.Range(0x80, 0x30000).Where(code => code is < 0xD800 or > 0xDFFF and not (0x2000 or 0x2001))
            .Where(code => CharUnicodeInfo.GetUnicodeCategory(code) != UnicodeCategory.OtherNotAssigned);

        foreach (string one in codes.Select(char.ConvertFromUtf32).Where(one => !one.IsNormalized(NormalizationForm.FormC)))
            Equivalents.Of(char.ConvertToUtf32(one, 0)).ShouldBe(one.Normalize(NormalizationForm.FormC));
    }

    [Theory]
    [InlineData("a\tb: x", "(1,2)")]
    [InlineData("\"a\tb\": x", "(1,3)")]
    [InlineData("a: b\tc", "(1,5)")]
    [InlineData("a: [x, \"y\tz\"]", "(1,10)")]
    public void A_tab_in_a_word_is_refused(string text, string place) =>
        Mistakes(text).ShouldHaveSingleItem().ShouldStartWith(
            place + ": error LSG0034: The tab U+0009 is not an ordinary space, and YAML reads it as a part of the text.");

    [Theory]
    [InlineData("a:\tb")]
    [InlineData("a: {\tb:\tc\t}")]
    [InlineData("{\n\t\"a\": 1,\n\t\"b\":\t{\n\t\t\"c\":\t\"d\"\t}\n}")]
    [InlineData("en: a\tb")]
    [InlineData("a: b\t# c\td")]
    [InlineData("a: \"b\\tc\"")]
    public void A_tab_between_words_in_prose_and_as_an_escape_is_sound(string text) => Mistakes(text).ShouldBeEmpty();

    private static string[] Mistakes(string text) =>
    [
        .. SpecCompiler.Parse(new SpecFile("a", text)).Diagnostics
            .Where(one => one.Rule.Severity == RuleSeverity.Error).Select(one => one.ToString()[1..]),
    ];
}
