using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Reading;

/// <summary>The kind of every Unicode character, by its category.</summary>
public sealed class CharacterKindTests
{
    private static readonly IEnumerable<int> All = Enumerable.Range(0, 0x110000);

    [Fact]
    public void Controls_marks_of_format_separators_and_halves_are_not_seen() => All
        .Where(code => CategoryOf(code) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
        .Where(code => code is not ('\t' or '\n' or '\r'))
        .ShouldAllBe(code => CharacterKinds.Of(code) == (code == 0x200C || code == 0x200D
            ? CharacterKind.Joiner : CharacterKind.Unseen));

    [Fact]
    public void Private_use_characters_are_valid_in_prose_only() => All
        .Where(code => CategoryOf(code) == UnicodeCategory.PrivateUse)
        .ShouldAllBe(code => CharacterKinds.Of(code) == CharacterKind.Joiner);

    [Fact]
    public void Every_space_but_one_is_foreign() => All
        .Where(code => CategoryOf(code) == UnicodeCategory.SpaceSeparator)
        .ShouldAllBe(code => CharacterKinds.Of(code) == (code == ' ' ? CharacterKind.Seen : CharacterKind.Space));

    [Fact]
    public void Letters_numbers_punctuation_and_symbols_are_seen_but_for_those_that_are_drawn_empty() => All
        .Where(code => char.IsLetterOrDigit(TextOf(code), 0) || char.IsPunctuation(TextOf(code), 0) || char.IsSymbol(TextOf(code), 0))
        .Where(code => CharacterKinds.Of(code) != CharacterKind.Seen)
        .ShouldBe([0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0]);

    [Theory]
    [InlineData("@k: v\nx: y", "beginning of a key")]
    [InlineData("k@: v\nx: y", "end of a key")]
    [InlineData("k: v@\nx: y", "value")]
    [InlineData("k: [v@, w]\nx: y", "item")]
    [InlineData("k: { v@w: z }\nx: y", "key in braces")]
    [InlineData("k: 'v@w'\nx: y", "quoted value")]
    public void An_unseen_character_is_one_mistake_at_any_position(string text, string where)
    {
        foreach (int code in All.Where(code => CharacterKinds.Of(code) != CharacterKind.Seen && IsSampled(code)))
        {
            // At the beginning of the text, U+FEFF is a byte order mark.
            if (text[0] == '@' && code == 0xFEFF)
                continue;
            DiagnosticRule rule = CharacterKinds.Of(code) == CharacterKind.Space
                ? TextRules.ForeignSpace : TextRules.UnseenCharacter;
            Spec.Read(text.Replace("@", TextOf(code))).Diagnostics.Select(one => one.Rule)
                .ShouldBe([rule], $"U+{code:X4} as {where}");
        }
    }

    [Fact]
    public void Prose_may_have_spaces_and_joiners_and_nothing_else_that_is_not_seen()
    {
        foreach (int code in All.Where(code => CharacterKinds.Of(code) != CharacterKind.Seen && IsSampled(code)))
        {
            int expected = CharacterKinds.Of(code) == CharacterKind.Unseen ? 1 : 0;
            Spec.Read($"k: {{ en: a{TextOf(code)}b, ko: 'c{TextOf(code)}' }}").Diagnostics.Count
                .ShouldBe(expected * 2, $"U+{code:X4}");
        }
    }

    // Surrogates have separate tests. Private use characters, selectors and tags are alike; 1 of 64 is tested.
    private static bool IsSampled(int code) => code is < 0xD800 or (> 0xF8FF and < 0xE0000) || code % 64 == 1;

    private static UnicodeCategory CategoryOf(int code) => CharUnicodeInfo.GetUnicodeCategory(code);

    private static string TextOf(int code) =>
        code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
}
