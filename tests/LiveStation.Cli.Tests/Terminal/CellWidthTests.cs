using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tests.Terminal;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("morning_yoga", 12)]
    [InlineData("한강_여름밤_음악회", 18)]
    [InlineData("ｆｕｌｌ", 8)]
    [InlineData("서울 2026", 9)]
    public void A_syllable_takes_two_cells_and_a_letter_one(string text, int cells) =>
        CellWidth.Of(text).ShouldBe(cells);

    [Fact]
    public void A_decomposed_syllable_takes_as_many_cells_as_the_composed_one() =>
        CellWidth.Of("\u1112\u1161\u11AB").ShouldBe(CellWidth.Of("한"));

    [Theory]
    [InlineData("e\u0301", 1)]
    [InlineData("a\u200D", 1)]
    public void An_accent_and_a_joiner_take_no_cell(string text, int cells) => CellWidth.Of(text).ShouldBe(cells);

    [Theory]
    [InlineData("🎻")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("🇰🇷")]
    [InlineData("👍🏽")]
    [InlineData("❤️")]
    public void An_emoji_takes_two_cells_however_many_parts_it_has(string emoji) => CellWidth.Of(emoji).ShouldBe(2);

    [Theory]
    [InlineData(0x10FF, false)]
    [InlineData(0x1100, true)]
    [InlineData(0x115F, true)]
    [InlineData(0x1160, false)]
    [InlineData(0x303F, false)]
    [InlineData(0xD7A3, true)]
    [InlineData(0xD7A4, false)]
    [InlineData(0x1F004, true)]
    [InlineData(0x1F005, false)]
    [InlineData(0x3FFFD, true)]
    [InlineData(0x40000, false)]
    public void Both_ends_of_a_range_belong_to_it(int codePoint, bool isWide) =>
        WideCharacters.Contains(codePoint).ShouldBe(isWide);

    [Theory]
    [InlineData("한강의 밤", 4, "한강")]
    [InlineData("한강의 밤", 5, "한강")]
    [InlineData("a👩‍👧b", 2, "a")]
    [InlineData("ab", 9, "ab")]
    public void A_fitting_part_never_splits_a_character(string text, int cells, string fitting) =>
        text[..CellWidth.Fitting(text, cells)].ShouldBe(fitting);
}
