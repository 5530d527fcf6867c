namespace LiveStation.Generator.Engine.Tests.Reading;

public sealed class UnseenCharacterTests
{
    [Theory]
    [InlineData('\0', "0000")]
    [InlineData('\u0007', "0007")]
    [InlineData('\f', "000C")]
    [InlineData('\u007F', "007F")]
    [InlineData('\u0085', "0085")]
    [InlineData('\u2028', "2028")]
    [InlineData('\u2029', "2029")]
    [InlineData('\u061C', "061C")]
    [InlineData('\u200E', "200E")]
    [InlineData('\u200F', "200F")]
    [InlineData('\u202E', "202E")]
    [InlineData('\uFEFF', "FEFF")]
    [InlineData('\uFFFF', "FFFF")]
    public void An_unseen_character_is_told_and_reading_goes_on_as_if_it_were_a_space(char unseen, string code)
    {
        string text = $"a: b{unseen}c\nd: e";

        Spec.Mistakes(text).ShouldBe(
            $"(1,5) LSG0005 The unseen character U+{code} has no place in a spec: "
            + $"delete it, or write it as \\u{code} in double quotes if it is meant");
        Spec.Show(Spec.Read(text).Root).ShouldBe("{a: b c, d: e}");
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void Half_of_a_character_is_told(int half) => Spec.Mistakes($"a: b{(char)half}").ShouldBe(
        $"(1,5) LSG0005 Half of a character (U+{half:X4}) has no place in a spec: "
        + "write the character anew, and save the file as UTF-8");

    [Fact]
    public void Line_separators_count_as_lines_for_what_comes_after_them() =>
        Spec.Places("a: b\u2028\nc: d\nc: e").ShouldBe("(1,5) LSG0005 (4,1) LSG0014");

    [Fact]
    public void No_more_than_ten_are_told() =>
        Spec.Read("a: b" + new string('\0', 1000)).Diagnostics.Count.ShouldBe(10);

    [Fact]
    public void Characters_of_any_script_emoji_and_tabs_between_words_are_welcome() =>
        Spec.Show(Spec.Root("한: é\u00A0ß\t👩‍👩‍👧 𝄞")).ShouldBe("{한: é\u00A0ß\t👩‍👩‍👧 𝄞}");

    [Fact]
    public void Unseen_characters_written_as_escapes_are_welcome() =>
        Spec.Show(Spec.Root("a: \"\\u2028\\u0007\"")).ShouldBe("{a: '\u2028\u0007'}");
}
