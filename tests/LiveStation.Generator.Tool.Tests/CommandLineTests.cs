using LiveStation.Generator.Tool.CommandLine;

namespace LiveStation.Generator.Tool.Tests;

public sealed class CommandLineTests
{
    private const int NothingDone = 2;

    public static TheoryData<string> Commands => [.. CommandPage.All.Select(page => page.Name)];

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    public void Help_lists_the_commands_when_requested_or_without_a_command(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        run.Exit.ShouldBe(0);
        foreach (CommandPage page in CommandPage.All)
            run.Output.ShouldContain($"livestation-gen {page.Usage}\n");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_of_a_command_shows_the_options_that_it_accepts_and_no_others(string command)
    {
        string help = ToolRun.Of(command, "--help").Output;

        foreach (Option option in CommandPage.All.SelectMany(page => page.Options))
        {
            // Every option in the help text is accepted; the test checks the name of the option only.
            bool isTaken = !ToolRun.Of(command, option.Name).Errors.Contains($"no option '{option.Name}'", StringComparison.Ordinal);
            help.Contains($"  {option.Name} ", StringComparison.Ordinal).ShouldBe(isTaken, option.Name);
        }
        help.ShouldStartWith($"livestation-gen {command} ");
        help.Split('\n').ShouldAllBe(line => line.Length <= 120 && line == line.TrimEnd());
    }

    [Theory]
    [InlineData("emit", "--out", "x", "spec", "--help")]
    [InlineData("emit", "-h")]
    [InlineData("help", "emit")]
    [InlineData("--help", "emit")]
    public void Help_of_a_command_can_be_requested_in_each_of_these_ways(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        run.Exit.ShouldBe(0);
        run.Output.ShouldBe(ToolRun.Of("emit", "--help").Output);
    }

    [Theory]
    [InlineData("There is no command 'chekc'. Did you mean 'check'?", "chekc", "spec")]
    [InlineData("There is no command 'emti'. Did you mean 'emit'?", "emti", "--help")]
    [InlineData("Specify the spec files", "check")]
    [InlineData("There is no option '--out'.", "check", "--out", "x", "spec")]
    [InlineData("Specify the spec files", "emit", "--out", "x", "--namespace", "A")]
    [InlineData("'note' is not a valid value of --severity. Valid values: error,", "check", "--severity", "note", "spec")]
    [InlineData("--out is missing.", "emit", "--namespace", "A", "spec")]
    [InlineData("--namespace is missing.", "emit", "--out", "x", "spec")]
    [InlineData("There is no option '--namspace'. Did you mean '--namespace'?", "emit", "--namspace", "A", "spec")]
    [InlineData("--out requires a value.", "emit", "spec", "--out")]
    [InlineData("--out requires a value.", "emit", "--out=", "spec")]
    [InlineData("--out is specified twice.", "emit", "--out", "x", "--out", "y", "spec")]
    [InlineData("--namespace is 'My.class'", "emit", "--out", "x", "--namespace", "My.class", "spec")]
    [InlineData("'servr' is not a valid value of --flavour. Did you mean 'server'?", "emit", "--out=x", "--namespace=A", "--flavour=servr", "spec")]
    [InlineData("'fr' is not a valid value of --documentation.", "emit", "--out=x", "--namespace=A", "--documentation=fr", "spec")]
    public void An_invalid_command_line_is_reported_with_what_to_write(string expected, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        run.Exit.ShouldBe(NothingDone);
        run.Output.ShouldBe("");
        run.Errors.ShouldContain(expected);
    }
}
