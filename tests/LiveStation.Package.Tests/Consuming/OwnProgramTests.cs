namespace LiveStation.Package.Tests.Consuming;

/// <summary>A program of the flavours cli and mcp with a template of its own, as the READMEs of the packages describe it.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class OwnProgramTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    [Fact]
    public async Task A_command_line_tools_and_a_template_are_built_from_packages()
    {
        await folder.DotnetAsync("OwnProgram", "build", "-warnaserror");

        (await RunAsync("re-stream", "get", "ls-20260302090000-yOga1", "--query", "channelName", "--output", "json"))
            .ShouldBe("\"morning_yoga\"\n");
        (await RunAsync("--lang", "ko", "recordings")).ShouldContain("  my-live recordings <명령>");
        (await RunAsync("tools")).ShouldBe("recordings_get\nrecordings_list\ngetRecording\n");
    }

    private async Task<string> RunAsync(params string[] words)
    {
        Dictionary<string, string> variables = new(folder.Variables)
        {
            ["LIVESTATION_ENDPOINT"] = emulator.Arguments[0].TrimEnd('/'),
            ["LIVESTATION_ACCESS_KEY"] = emulator.Arguments[1],
            ["LIVESTATION_SECRET_KEY"] = emulator.Arguments[2],
        };
        (int exit, string output) = await Dotnet.RunAsync(
            folder.Path("OwnProgram"), variables, "dotnet", ["bin/Debug/net10.0/my-live.dll", .. words]);
        exit.ShouldBe(0, output);
        return output;
    }
}
