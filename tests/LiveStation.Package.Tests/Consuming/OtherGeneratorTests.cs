namespace LiveStation.Package.Tests.Consuming;

/// <summary>A program in which third-party source generators use the generated types of the same project.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class OtherGeneratorTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    private const string Project = "OtherGenerators";

    [Fact]
    public async Task Contexts_messages_options_and_Refit_use_generated_types() =>
        (await folder.RunAsync(Project, emulator)).ShouldBe("""
            Refit: morning_yoga
            alone: True
            dictionary: True
            info: logged[1] morning_yoga is Ready
            options: True

            """.ReplaceLineEndings("\n"));

    [Fact]
    public async Task When_the_types_are_hidden_the_program_does_not_compile() =>
        (await folder.RefusedAsync(Project, "-p:LiveStationVisibleToGenerators=false"))
            .ShouldContain(one => one.Contains("SYSLIB1030", StringComparison.Ordinal));
}
