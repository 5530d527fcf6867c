using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tests.Terminal;

public sealed class TextWrapTests
{
    [Fact]
    public void A_text_that_fits_stays_one_line() => TextWrap.Lines("on air", 6).ShouldBe(["on air"]);

    [Fact]
    public void A_text_breaks_between_words() =>
        TextWrap.Lines("the block was lifted", 9).ShouldBe(["the block", "was", "lifted"]);

    [Fact]
    public void Korean_text_is_measured_in_cells_and_not_in_characters() =>
        TextWrap.Lines("송출을 시작했습니다", 10).ShouldBe(["송출을", "시작했습니", "다"]);

    [Fact]
    public void A_word_that_is_too_long_is_split() =>
        TextWrap.Lines("to rtmp://ingest.example/relay", 10).ShouldBe(["to", "rtmp://ing", "est.exampl", "e/relay"]);

    [Fact]
    public void An_empty_text_is_one_empty_line() => TextWrap.Lines("", 10).ShouldBe([""]);
}
