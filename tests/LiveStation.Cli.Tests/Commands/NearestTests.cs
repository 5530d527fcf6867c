using LiveStation.Cli.Commands;

namespace LiveStation.Cli.Tests.Commands;

public sealed class NearestTests
{
    private static readonly string[] Known = ["tour", "emulator", "events"];

    [Theory]
    [InlineData("tuor", "tour")]
    [InlineData("tours", "tour")]
    [InlineData("evnts", "events")]
    [InlineData("emulater", "emulator")]
    public void A_slip_of_the_finger_is_recognized(string typed, string meant) =>
        Nearest.Find(typed, Known).ShouldBe(meant);

    [Theory]
    [InlineData("deploy")]
    [InlineData("")]
    public void A_word_that_is_far_from_all_is_not(string typed) => Nearest.Find(typed, Known).ShouldBeNull();
}
