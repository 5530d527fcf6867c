namespace LiveStation.Package.Tests.Consuming;

[Collection(ConsumerBuilds.Name)]
public sealed class ConsumerTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    [Fact]
    public async Task The_client_package_is_three_lines_from_the_first_call()
    {
        await folder.DotnetAsync("ReadyMadeClient", "build", "-warnaserror");

        string output = await folder.DotnetAsync("ReadyMadeClient", ["run", "--no-build", "--", .. emulator.Arguments]);

        output.ShouldBe("morning_yoga is Ready\n");
    }

    [Fact]
    public async Task The_generator_package_alone_puts_the_client_below_the_users_namespace_hidden_from_others()
    {
        await folder.DotnetAsync("GeneratedClient", "build", "-warnaserror");

        string output = await folder.DotnetAsync("GeneratedClient", ["run", "--no-build", "--", .. emulator.Arguments]);

        output.ShouldBe("Concert.Tools.Generated.LiveStationClient, internal\nmorning_yoga is Ready\n");
    }

    [Fact]
    public async Task A_spec_of_the_users_own_becomes_a_client_of_another_name_and_the_packaged_spec_steps_aside()
    {
        await folder.DotnetAsync("OwnSpec", "build", "-warnaserror");

        string documented = File.ReadAllText(folder.Path("OwnSpec/bin/Debug/net10.0/OwnSpec.xml"));
        documented.ShouldContain("T:Coast.HarbourClient\"");
        documented.ShouldContain("M:Coast.IFerriesClient.GetAsync(");
        documented.ShouldNotContain("ReStream");
    }

    [Fact]
    public async Task The_tool_writes_the_same_bytes_as_the_compiler()
    {
        await folder.DotnetAsync("OwnSpec", "build", "-warnaserror", "-p:EmitCompilerGeneratedFiles=true",
            "-p:CompilerGeneratedFilesOutputPath=" + folder.Path("compiler"), "--no-incremental");
        await folder.DotnetAsync(".", "tool", "install", "LiveStation.Generator.Tool",
            "--tool-path", folder.Path("tools"), "--version", folder.Variables["LiveStationVersion"]);

        (int exit, string output) = await Dotnet.RunAsync(folder.Path("OwnSpec"), folder.Variables,
            folder.Path("tools/livestation-gen"), "emit", "--out", folder.Path("emitted"), "--namespace", "Coast",
            "--accessibility", "public", "api");

        exit.ShouldBe(0, output);
        Contents("emitted").ShouldBe(Contents("compiler"));
    }

    private Dictionary<string, string> Contents(string relative) =>
        Directory.GetFiles(folder.Path(relative), "*.g.cs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file)));
}
