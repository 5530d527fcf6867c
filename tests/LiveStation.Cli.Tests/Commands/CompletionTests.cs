using System.Diagnostics;
using LiveStation.Cli.Running;
using LiveStation.Cli.Tests.Support;
using LiveStation.CommandLine.Calls;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.Setup;
using LiveStation.Generator.Engine.Flavours.Commands;
using LiveStation.Tests.Shared;

namespace LiveStation.Cli.Tests.Commands;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("list list-events list-publish-log", "channels", "li")]
    [InlineData("channels", "cha")]
    [InlineData("READY RESERVED", "channels", "list", "--channel-status", "R")]
    [InlineData("--page --page-size", "channels", "list", "--pa")]
    [InlineData("finance public", "channels", "get", "ls-1", "--zone", "")]
    [InlineData("bash", "completion", "b")]
    [InlineData("", "channels", "list", "--page", "")]
    [InlineData("--lang", "tour", "--la")]
    [InlineData("en ko", "mcp", "--lang", "")]
    [InlineData("", "no-such-group", "x")]
    public async Task A_word_is_completed(string expected, params string[] words)
    {
        CliRun run = await CliRun.OfAsync(["__complete", "--", .. words]);

        run.ShouldBe(new CliRun(0, string.Concat(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one + "\n")), ""));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task The_script_of_a_shell_is_printed(string shell)
    {
        CliRun run = await CliRun.OfAsync("completion", shell);

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldContain("livestation __complete -- ");
    }

    [Fact]
    public async Task Bash_completes_with_the_script()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash.");
        string script = (await CliRun.OfAsync("completion", "bash")).Out;
        string program = $"livestation() {{ dotnet '{BuiltProgram.Path}' \"$@\"; }}\n";
        const string ask = "COMP_WORDS=(livestation channels list --channel-status PUB); COMP_CWORD=4; _livestation; echo \"${COMPREPLY[@]}\"\n";
        ProcessStartInfo start = new("/bin/bash") { RedirectStandardInput = true, RedirectStandardOutput = true };
        using Process bash = Process.Start(start)!;

        await bash.StandardInput.WriteAsync(program + script + ask);
        bash.StandardInput.Close();

        (await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("PUBLISHING\n");
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Commands_of_the_library_cannot_be_names_of_groups() => CommandNames.OfLibrary.ShouldBe(
        new[] { CompletionCommand.Word, ConfigureCommand.Word, "help", "version" }.Order(StringComparer.Ordinal));

    // The generator cannot use the library, so it has a list of the names.
    [Fact]
    public void Options_of_the_library_cannot_be_names_of_values() =>
        OptionNames.OfLibrary.ShouldBe(
            new[]
            {
                OperationOptions.Body, OperationOptions.All, OperationOptions.Wait, OperationOptions.Timeout, OperationOptions.Yes,
            }
            .Concat(OperationOptions.Common(Generated.LiveStationCommands.All))
            .Concat(CommonOptions.Of(new CompletionCommand(Invocation.Info)))
            .Select(option => option.Name[2..])
            .Concat(["help", "version"]).Order(StringComparer.Ordinal));
}
