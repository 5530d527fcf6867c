namespace LiveStation.Package.Tests.Consuming;

/// <summary>Projects that contain types or analyzers that could conflict with ours.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class NeighbourTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    [Fact]
    public async Task Types_with_the_names_of_those_that_generated_code_uses_do_not_interfere() =>
        (await folder.RunAsync("HostileNames", emulator)).ShouldBe(
            "morning_yoga is Ready, Channel, Acme.Video.System\n");

    // Of analyzer assemblies with one name the SDK keeps only the highest version. An older parser is replaced by ours, which
    // then serves both generators; a newer one replaces ours.
    [Theory]
    [InlineData("13.7.1", "16.0.0.0")]
    [InlineData("18.1.0", "18.0.0.0")]
    public async Task Beside_another_generator_with_another_version_of_the_yaml_parser_both_work(string version, string used)
    {
        string property = "-p:OtherYamlVersion=" + version;
        await folder.DotnetAsync("OtherGenerator", "build", "-warnaserror", property);
        await folder.DotnetAsync("OtherYaml", "build", "-warnaserror", property);

        (await folder.DotnetAsync("OtherYaml", "run", "--no-build")).ShouldBe(
            $"{used}, 1 document\nStudio.Generated.LiveStationClient\n");
    }
}
