namespace LiveStation.Package.Tests.Consuming;

/// <summary>The packages for a user's own tests, and a server of a user's own API.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class OwnTestsTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    [Fact]
    public async Task A_test_uses_the_handler_and_the_emulator_in_its_own_process() =>
        (await folder.RunAsync("OwnTests", emulator)).ShouldBe("expected\nmorning_yoga\n");

    [Fact]
    public async Task Contracts_of_another_API_compile_against_the_package_of_the_emulator() =>
        await folder.DotnetAsync("OwnServer", "build", "-warnaserror");
}
