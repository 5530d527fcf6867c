using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.Running;

namespace LiveStation.Cli.Tests.Commands;

public sealed class HintTests
{
    private static readonly string[] Known = ["tour", "emulator", "events"];

    [Theory]
    [InlineData("tuor", "tour")]
    [InlineData("tours", "tour")]
    [InlineData("evnts", "events")]
    [InlineData("emulater", "emulator")]
    public void A_typing_error_is_recognized(string typed, string meant) =>
        Hint.For(typed, Known).English.ShouldBe($" Did you mean '{meant}'?");

    [Theory]
    [InlineData("deploy")]
    [InlineData("")]
    public void A_name_without_a_similar_name_is_not_recognized(string typed) => Hint.For(typed, Known).English.ShouldBeEmpty();

    [Theory]
    [InlineData("zone-1", "zone-2")]
    [InlineData("include", "exclude")]
    public void A_name_that_means_something_else_is_not_suggested(string typed, string known) =>
        Hint.For(typed, [known]).English.ShouldBeEmpty();

    [Fact]
    public void The_name_of_a_parameter_is_not_part_of_a_message()
    {
        CommandFailure.MessageOf(new ArgumentException("It is too long.", "address")).ShouldBe("It is too long.");
        CommandFailure.MessageOf(new ArgumentException("It is too long.")).ShouldBe("It is too long.");
    }
}
