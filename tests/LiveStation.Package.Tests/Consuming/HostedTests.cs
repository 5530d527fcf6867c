using LiveStation.Tests.Shared;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>Programs that register clients with dependency injection.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class HostedTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    private const string Said =
        """
        called: morning_yoga is Ready
        second: morning_yoga
        own: True
        health: Healthy
        'LiveStation:SecretKey' is missing: set it in the configuration, for example with the environment variable LiveStation__SecretKey.

        """;

    [Fact]
    public async Task A_program_with_a_host_registers_the_client_of_the_package_and_a_client_of_its_own_spec() =>
        (await folder.RunAsync("Hosted", emulator)).ShouldBe(Said);

    [Fact]
    [Trait(Rounds.Name, Rounds.All)]
    public async Task Trimming_the_program_causes_no_warnings_and_no_changes() =>
        (await PublishedAsync("HostedTrimmed")).ShouldBe(Said);

    [Fact]
    public async Task Compiling_the_program_to_native_code_causes_no_warnings_and_no_changes()
    {
        ProgramOnPath.IsThere("clang").ShouldBeTrue(
            "clang is not on the path. bash .ci/run installs it; so does: apt-get install clang");

        (await PublishedAsync("HostedNative")).ShouldBe(Said);
    }

    private async Task<string> PublishedAsync(string consumer)
    {
        string published = folder.Path(consumer + "/published");
        await folder.DotnetAsync(consumer, "publish", "-warnaserror", "-o", published);
        (int exit, string output) = await Dotnet.RunAsync(
            published, folder.Variables, Path.Combine(published, "Hosted"), [.. emulator.Arguments]);
        exit.ShouldBe(0, output);
        return output;
    }
}
