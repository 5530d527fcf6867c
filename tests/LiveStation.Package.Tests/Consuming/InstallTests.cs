namespace LiveStation.Package.Tests.Consuming;

/// <summary>The first steps of a new user, with the commands of the README.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class InstallTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    [Fact]
    public async Task A_new_program_installs_the_client_with_one_command_and_calls_with_three_lines()
    {
        await folder.DotnetAsync(".", "new", "console", "-o", "FirstCall", "--no-restore");
        await folder.DotnetAsync("FirstCall", "add", "package", "LiveStation.Client");
        File.Copy(folder.Path("ReadyMadeClient/Program.cs"), folder.Path("FirstCall/Program.cs"), overwrite: true);

        (await folder.RunAsync("FirstCall", emulator)).ShouldBe("morning_yoga is Ready\n");
    }

    [Fact]
    public async Task The_terminal_program_is_a_tool_that_calls_itself_by_its_name_and_shows_the_tour()
    {
        await folder.DotnetAsync(".", "tool", "install", "LiveStation.Cli", "--tool-path", folder.Path("terminal"));

        (await ToolAsync("--help")).ShouldContain("  livestation <command>");
        (await ToolAsync("tour")).ShouldContain("livestation --help");
    }

    private async Task<string> ToolAsync(string command)
    {
        (int exit, string output) = await Dotnet.RunAsync(
            folder.Path("."), folder.Variables, folder.Path("terminal/livestation"), command);
        exit.ShouldBe(0, output);
        return output;
    }
}
