using LiveStation.Cli.Tests.Support;

namespace LiveStation.Cli.Tests.Commands;

public sealed class ConfirmationTests(CliFixture cli) : IClassFixture<CliFixture>
{
    private static readonly string[] Delete = ["channels", "delete", "ls-20260302090000-yOga1"];

    [Fact]
    public async Task Without_a_terminal_deleting_needs_an_option()
    {
        CliRun run = await cli.CallAsync(Delete);

        run.ExitCode.ShouldBe(2);
        run.Error.ReplaceLineEndings(" ").ShouldContain("it needs --yes.");
        (await cli.CallAsync([.. Delete, "--yes"])).Error.ShouldNotContain("--yes");
    }

    [Theory]
    [InlineData("n")]
    [InlineData("")]
    public async Task At_a_terminal_any_answer_but_yes_sends_nothing(string answer)
    {
        ScriptedPrompt prompt = new(answer);

        CliRun run = await cli.InAsync(shell => shell with { Prompt = prompt }, Delete);

        run.ShouldBe(new CliRun(1, "", "Nothing was sent.\n"));
        prompt.Questions.ShouldBe(["channels delete ls-20260302090000-yOga1: this cannot be undone. Continue? [y/N]"]);
    }

    [Fact]
    public async Task At_a_terminal_the_answer_yes_sends_the_request()
    {
        CliRun run = await cli.InAsync(shell => shell with { Prompt = new ScriptedPrompt("y") }, Delete);

        run.Error.ShouldNotContain("Nothing was sent.");
    }
}
