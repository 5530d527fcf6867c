using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Reading;

public sealed class UnseenCharacterTests
{
    [Theory]
    [InlineData('\0', "invisible character U+0000")]
    [InlineData('\u0007', "invisible character U+0007")]
    [InlineData('\f', "invisible character U+000C")]
    [InlineData('\u007F', "invisible character U+007F")]
    [InlineData('\u0085', "invisible character U+0085")]
    [InlineData('\u00AD', "soft hyphen U+00AD")]
    [InlineData('\u2028', "line separator U+2028")]
    [InlineData('\u2029', "paragraph separator U+2029")]
    [InlineData('\u061C', "invisible character U+061C")]
    [InlineData('\u200B', "zero-width space U+200B")]
    [InlineData('\u200E', "left-to-right mark U+200E")]
    [InlineData('\u200F', "right-to-left mark U+200F")]
    [InlineData('\u202E', "invisible character U+202E")]
    [InlineData('\uFEFF', "byte order mark U+FEFF")]
    [InlineData('\uFFFF', "invisible character U+FFFF")]
    [InlineData('\u3164', "Hangul filler U+3164")]
    [InlineData('\u200D', "zero-width joiner U+200D")]
    public void An_unseen_character_is_reported_and_reading_continues_without_it(char unseen, string name)
    {
        string text = $"a: b{unseen}c\nd: e";

        Spec.Mistakes(text).ShouldBe(
            $"(1,5) LSG0005 The {name} is not allowed in a spec. "
            + $"Delete it. If it is intended, write it as \\u{(int)unseen:X4} in double quotes");
        Spec.Show(Spec.Read(text).Root).ShouldBe("{a: bc, d: e}");
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void Half_of_a_character_is_reported(int half) => Spec.Mistakes($"a: b{(char)half}").ShouldBe(
        $"(1,5) LSG0005 The unpaired surrogate U+{half:X4} is not allowed in a spec. "
        + "Rewrite the character, and save the file as UTF-8");

    [Fact]
    public void Line_separators_count_as_lines_for_the_text_after_them() =>
        Spec.Places("a: b\u2028\nc: d\nc: e").ShouldBe("(1,5) LSG0005 (4,1) LSG0014");

    [Fact]
    public void At_most_ten_are_reported() =>
        Spec.Read("a: b" + new string('\0', 1000)).Diagnostics.Count.ShouldBe(10);

    [Fact]
    public void Characters_of_any_script_emoji_and_tabs_between_words_are_accepted_in_prose() =>
        Spec.Show(Spec.Root("한: { ko: é\u00A0ß\t👩‍👩‍👧 ❤\uFE0F 𝄞\u3000가, en: 'e\u0301' }"))
            .ShouldBe("{한: {ko: é\u00A0ß\t👩‍👩‍👧 ❤\uFE0F 𝄞\u3000가, en: 'e\u0301'}}");

    [Fact]
    public void Unseen_characters_written_as_escapes_are_accepted() =>
        Spec.Show(Spec.Root("a: \"\\u2028\\u0007\\u00A0e\\u0301\"")).ShouldBe("{a: '\u2028\u0007\u00A0e\u0301'}");

    [Theory]
    [InlineData("a: b\u00A0\nc: d", "(1,5)", "{a: b, c: d}")]
    [InlineData("a\u3000: b\nc: d", "(1,2)", "{a: b, c: d}")]
    [InlineData("a:\u00A0b\nc: d", "(1,3)", "{a: b, c: d}")]
    [InlineData("a:\n\u3000\u3000b: c\nc: d", "(2,1)", "{a: {b: c}, c: d}")]
    [InlineData("a: { b:\u202Fc }\nc: d", "(1,8)", "{a: {b: c}, c: d}")]
    [InlineData("a: 'b\u2003c'\nc: d", "(1,6)", "{a: 'b c', c: d}")]
    [InlineData("a: \u3000b\nc: d", "(1,4)", "{a: b, c: d}")]
    [InlineData("a: [b,\u1680c]\nc: d", "(1,7)", "{a: [b, c], c: d}")]
    public void A_space_that_is_not_the_ordinary_one_is_reported_once_and_read_as_one(string text, string place, string read)
    {
        Spec.Places(text).ShouldBe($"{place} LSG0034");
        Spec.Show(Spec.Read(text).Root).ShouldBe(read);
    }

    [Fact]
    public void Lines_that_are_indented_with_hangul_fillers_keep_their_columns() =>
        Spec.Show(Spec.Read("a:\n\u3164\u3164b: c\n\u3164\u3164d: e\nf: g").Root).ShouldBe("{a: {b: c, d: e}, f: g}");

    [Fact]
    public void A_comment_can_contain_the_same_characters_as_prose() =>
        Spec.Show(Spec.Root("# a\u00A0b\na: b # c\u3000d e\u0301\n")).ShouldBe("{a: b}");

    [Fact]
    public void Prose_is_recognised_though_another_part_cannot_be_read() =>
        Spec.Places("a:\n  x: { en: 'A\u00A0b', ko: 다 }\n  y: { en: 'no end }\nb: c\u00A0\n")
            .ShouldBe("(3,12) LSG0003 (4,5) LSG0034");

    [Fact]
    public void At_most_ten_doubtful_words_are_reported() => Spec.Read(
        string.Concat(Enumerable.Range(0, 100).Select(i => $"k{i}\u00A0: v\n"))).Diagnostics.Count.ShouldBe(10);

    [Fact]
    public void A_decomposed_word_is_reported_once_with_its_composed_form()
    {
        string text = "\u1112\u1174\u11AB\u1109\u1162\u11A8Cafe\u0301: b\nc: d";

        Spec.Mistakes(text).ShouldStartWith("(1,1) LSG0035 The text looks like '흰색Café' but is not equal to it. Its Hangul syllables are decomposed into jamo");
        Spec.Read(text).Diagnostics.Count.ShouldBe(1);
        Spec.Show(Spec.Read(text).Root).ShouldBe("{흰색Café: b, c: d}");
    }

    [Fact]
    public void Names_in_messages_show_invisible_characters() => new SpecDiagnostic(
            TextRules.MissingValue, SpecSpan.AtStartOf("a"), EquatableArray.Of<Phrase>("keeper\u200B\u00A0e\u0301\U000E0041 é 가"))
        .Message.ShouldStartWith(@"keeper\u200B\u00A0e\u0301\U000E0041 é 가 has no value");
}
