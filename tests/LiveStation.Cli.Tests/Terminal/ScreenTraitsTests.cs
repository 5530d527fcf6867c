using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tests.Terminal;

public sealed class ScreenTraitsTests
{
    [Fact]
    public void A_terminal_is_in_colour() => Traits(("TERM", "xterm-256color")).IsInColour.ShouldBeTrue();

    [Fact]
    public void A_file_is_not_in_colour() =>
        Traits(isRedirected: true, 120, ("TERM", "xterm-256color")).IsInColour.ShouldBeFalse();

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("false")]
    public void NO_COLOR_disables_colour_with_any_value(string value) =>
        Traits(("TERM", "xterm"), ("NO_COLOR", value)).IsInColour.ShouldBeFalse();

    [Fact]
    public void An_empty_NO_COLOR_is_ignored() =>
        Traits(("TERM", "xterm"), ("NO_COLOR", "")).IsInColour.ShouldBeTrue();

    [Fact]
    public void A_dumb_terminal_is_not_in_colour() => Traits(("TERM", "dumb")).IsInColour.ShouldBeFalse();

    [Fact]
    public void Without_TERM_only_a_terminal_with_known_support_is_in_colour()
    {
        Traits().IsInColour.ShouldBeFalse();
        Traits(("WT_SESSION", "guid")).IsInColour.ShouldBeTrue();
    }

    [Fact]
    public void A_terminal_is_as_wide_as_its_window() => Traits(isRedirected: false, 97).Width.ShouldBe(97);

    [Fact]
    public void The_lines_of_a_file_are_not_wrapped() => Traits(isRedirected: true, 97).Width.ShouldBe(ScreenTraits.Unlimited);

    [Fact]
    public void COLUMNS_specifies_the_width() =>
        Traits(isRedirected: true, 0, ("COLUMNS", "120")).Width.ShouldBe(120);

    [Theory]
    [InlineData("many")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("")]
    public void An_invalid_COLUMNS_is_ignored(string value) =>
        Traits(isRedirected: false, 97, ("COLUMNS", value)).Width.ShouldBe(97);

    [Theory]
    [InlineData(7, 40)]
    [InlineData(400, 160)]
    public void A_width_outside_of_the_bounds_is_limited(int window, int width) =>
        Traits(isRedirected: false, window).Width.ShouldBe(width);

    private static ScreenTraits Traits(params (string Name, string Value)[] variables) =>
        Traits(isRedirected: false, 80, variables);

    private static ScreenTraits Traits(bool isRedirected, int window, params (string Name, string Value)[] variables) =>
        ScreenTraits.Detect(isRedirected, window, name => variables.FirstOrDefault(v => v.Name == name).Value);
}
