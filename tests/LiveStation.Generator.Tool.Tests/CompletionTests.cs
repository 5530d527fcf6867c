using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Templates;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>Completion in shells.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("check completion", "c")]
    [InlineData("--help --version", "--")]
    [InlineData("--out --openapi-version --openapi-format --operations", "emit", "--o")]
    [InlineData("--help", "emit", "spec", "--he")]
    [InlineData("en ko both", "emit", "spec", "--documentation", "")]
    [InlineData("client cli", "emit", "--flavour", "cl")]
    [InlineData("client,docs", "emit", "--flavour", "client,do")]
    [InlineData("3.1 3.0 3.2", "emit", "--openapi-version", "3")]
    [InlineData("true", "check", "--packaged-spec", "t")]
    [InlineData("bash zsh fish pwsh", "completion", "")]
    [InlineData("LSG0129", "explain", "LSG0129")]
    [InlineData("markdown refit typescript", "render", "--template", "")]
    [InlineData("", "emit", "--out", "")]
    [InlineData("", "check", "sp")]
    [InlineData("", "no-such-command", "-")]
    public void A_word_is_completed(string expected, params string[] words) => ToolRun.Of(["__complete", "--", .. words])
        .ShouldBe(new ToolRun(0, string.Concat(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one + "\n")), ""));

    [Fact]
    public void The_values_that_help_lists_are_completed()
    {
        Option[] options = [.. CommandPage.All.SelectMany(page => page.Options)];

        options.Where(option => option.Words.Count > 0).ShouldAllBe(option => option.Words.All(option.Meaning.Contains));
        options.Where(option => option.Meaning.Contains("(default)") && option.Words.Count == 0).ShouldBeEmpty();
    }

    [Fact]
    public void The_templates_that_are_completed_are_those_that_the_program_contains() =>
        RenderArguments.Packaged.ShouldBe(PackagedTemplates.Names);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void The_script_of_a_shell_asks_this_program(string shell)
    {
        ToolRun run = ToolRun.Of("completion", shell);

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain("livestation-gen __complete -- ");
    }

    [Theory]
    [InlineData("There is no shell 'bsh'. Did you mean 'bash'?", "bsh")]
    [InlineData("Specify one shell: bash, zsh, fish, pwsh.")]
    public void Another_shell_is_reported(string expected, params string[] words) =>
        ToolRun.Of(["completion", .. words]).ShouldBe(new ToolRun(2, "", $"livestation-gen: {expected}\n"));
}
