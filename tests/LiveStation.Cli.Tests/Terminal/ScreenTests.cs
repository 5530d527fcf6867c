using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tests.Terminal;

public sealed class ScreenTests
{
    [Fact]
    public void With_colour_a_piece_has_the_style_of_its_ink() =>
        Written(isInColour: true, new Piece("on air", Ink.Good)).ShouldBe("\e[32mon air\e[0m\n");

    [Theory]
    [InlineData(Ink.Plain)]
    [InlineData(Ink.Strong)]
    [InlineData(Ink.Code)]
    [InlineData(Ink.Faint)]
    [InlineData(Ink.Good)]
    [InlineData(Ink.Bad)]
    [InlineData(Ink.Unknown)]
    public void Without_colour_a_piece_is_its_text(object ink) =>
        Written(isInColour: false, new Piece("on air", (Ink)ink)).ShouldBe("on air\n");

    [Fact]
    public void Ordinary_text_has_no_escape_codes_even_in_colour() =>
        Written(isInColour: true, "on air").ShouldBe("on air\n");

    [Theory]
    [InlineData("\e[2Jmorning", "\uFFFD[2Jmorning")]
    [InlineData("a\r\nb", "a\uFFFD\uFFFDb")]
    [InlineData("txt.\u202Eexe", "txt.\uFFFDexe")]
    [InlineData("한강 👩‍👧", "한강 👩‍👧")]
    public void External_text_cannot_control_the_terminal(string text, string shown) =>
        Written(isInColour: true, text).ShouldBe($"{shown}\n");

    [Fact]
    public void A_paragraph_is_indented_and_not_wider_than_the_screen()
    {
        StringWriter writer = new();

        new Screen(writer, new ScreenTraits(20, IsInColour: false))
            .Paragraph("Judge by the event code, not by the level.");

        writer.ToString().ShouldBe("  Judge by the event\n  code, not by the\n  level.\n");
    }

    [Fact]
    public void A_paragraph_in_a_file_is_one_line()
    {
        StringWriter writer = new();
        string text = string.Join(' ', Enumerable.Repeat("chmod 600 '/home/user/.config/livestation/profiles.json'", 5));

        new Screen(writer, new ScreenTraits(ScreenTraits.Unlimited, IsInColour: false)).Paragraph(text);

        writer.ToString().ShouldBe($"  {text}\n");
    }

    private static string Written(bool isInColour, Piece piece)
    {
        StringWriter writer = new();
        new Screen(writer, new ScreenTraits(80, isInColour)).Line(piece);
        return writer.ToString();
    }
}
