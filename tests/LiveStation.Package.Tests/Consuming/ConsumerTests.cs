namespace LiveStation.Package.Tests.Consuming;

[Collection(ConsumerBuilds.Name)]
public sealed class ConsumerTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    [Fact]
    public async Task The_generator_package_alone_puts_the_client_below_the_users_namespace_hidden_from_others()
    {
        await folder.DotnetAsync("GeneratedClient", "build", "-warnaserror");

        string output = await folder.DotnetAsync("GeneratedClient", ["run", "--no-build", "--", .. emulator.Arguments]);

        output.ShouldBe("Concert.Tools.Generated.LiveStationClient, internal\nmorning_yoga is Ready\n");
    }

    [Fact]
    public async Task An_openapi_document_describes_types_that_are_generated_into_the_users_assembly()
    {
        await folder.DotnetAsync("OpenApiDocument", "build", "-warnaserror");

        string output = await folder.DotnetAsync("OpenApiDocument", "run", "--no-build");

        output.ShouldBe("""
            CdnRequest: createCdn, cdnType
            CreateChannelRequest: channelName, cdn, qualitySetId, useDvr, record
            Drm: siteId, contentId
            RecordSettings: type

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_spec_of_the_users_own_becomes_a_client_of_another_name_and_replaces_the_packaged_spec()
    {
        await folder.DotnetAsync("OwnSpec", "build", "-warnaserror");

        string documented = File.ReadAllText(folder.Path("OwnSpec/bin/Debug/net10.0/OwnSpec.xml"));
        documented.ShouldContain("T:Coast.HarbourClient\"");
        documented.ShouldContain("M:Coast.IFerriesClient.GetAsync(");
        documented.ShouldNotContain("ReStream");
    }

    [Theory]
    [InlineData("OwnSpec", "api")]
    [InlineData("CopiedSpec", "spec")]
    public async Task The_tool_writes_the_same_bytes_as_the_compiler(string consumer, string specs)
    {
        Folders.Copy(Path.Combine(Locations.Repository, "spec"), folder.Path("CopiedSpec/spec"));
        await folder.DotnetAsync(consumer, "build", "-warnaserror", "-p:EmitCompilerGeneratedFiles=true",
            "-p:CompilerGeneratedFilesOutputPath=" + folder.Path(consumer + "-compiled"), "--no-incremental");
        await folder.DotnetAsync(".", "tool", "update", "LiveStation.Generator.Tool",
            "--tool-path", folder.Path("tools"), "--version", folder.Variables["LiveStationVersion"]);

        (int exit, string output) = await Dotnet.RunAsync(folder.Path(consumer), folder.Variables,
            folder.Path("tools/livestation-gen"), "emit", "--out", folder.Path(consumer + "-emitted"),
            "--namespace", "Coast", "--accessibility", "public", "--polyfills", "embedded", specs);

        exit.ShouldBe(0, output);
        Contents(consumer + "-emitted").ShouldNotBeEmpty();
        Contents(consumer + "-emitted").ShouldBe(Contents(consumer + "-compiled"));
    }

    private Dictionary<string, string> Contents(string relative) =>
        Directory.GetFiles(folder.Path(relative), "*.g.cs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file)));
}
