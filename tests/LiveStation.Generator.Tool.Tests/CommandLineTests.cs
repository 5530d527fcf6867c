namespace LiveStation.Generator.Tool.Tests;

public sealed class CommandLineTests
{
    private const int NothingDone = 2;

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("emit", "--help")]
    public void Help_is_shown_when_asked_for_or_when_nothing_is_asked(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain("livestation-gen check");
    }

    [Theory]
    [InlineData("There is no command 'chekc'. Did you mean 'check'?", "chekc", "spec")]
    [InlineData("Name the spec", "check")]
    [InlineData("There is no option '--out'.", "check", "--out", "x", "spec")]
    [InlineData("Name the spec", "emit", "--out", "x", "--namespace", "A")]
    [InlineData("There is no --severity 'note'. Valid values: error,", "check", "--severity", "note", "spec")]
    [InlineData("--out is missing.", "emit", "--namespace", "A", "spec")]
    [InlineData("--namespace is missing.", "emit", "--out", "x", "spec")]
    [InlineData("There is no option '--namspace'. Did you mean '--namespace'?", "emit", "--namspace", "A", "spec")]
    [InlineData("--out needs a value.", "emit", "spec", "--out")]
    [InlineData("--out needs a value.", "emit", "--out=", "spec")]
    [InlineData("--out is given twice.", "emit", "--out", "x", "--out", "y", "spec")]
    [InlineData("--namespace is 'My.class'", "emit", "--out", "x", "--namespace", "My.class", "spec")]
    [InlineData("'servr'. Did you mean 'server'?", "emit", "--out=x", "--namespace=A", "--flavour=servr", "spec")]
    [InlineData("There is no --documentation 'fr'.", "emit", "--out=x", "--namespace=A", "--documentation=fr", "spec")]
    public void A_command_line_that_makes_no_sense_is_answered_with_what_to_write(string expected, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        run.Exit.ShouldBe(NothingDone);
        run.Output.ShouldBe("");
        run.Errors.ShouldContain(expected);
    }
}
