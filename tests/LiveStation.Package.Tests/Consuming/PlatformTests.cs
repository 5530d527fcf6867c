namespace LiveStation.Package.Tests.Consuming;

/// <summary>Frameworks other than the one that all other consumers run on.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class PlatformTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    [Fact]
    public async Task The_client_runs_on_the_runtime_of_net8()
    {
        string output = await folder.RunAsync("RuntimeNet8", emulator);

        output.ShouldStartWith("morning_yoga is Ready\n.NET 8.0.");
    }

    [Fact]
    public async Task A_generated_client_runs_on_NET_Framework()
    {
        ProgramOnPath.IsThere("mono").ShouldBeTrue(
            "mono is not on the path. bash .ci/run installs it; so does: apt-get install mono-devel");
        await folder.DotnetAsync("NetFramework", "build", "-warnaserror");

        (int exit, string output) = await Dotnet.RunAsync(folder.Path("NetFramework/bin/Debug/net472"), folder.Variables,
            "mono", ["NetFramework.exe", .. emulator.Arguments]);

        exit.ShouldBe(0, output);
        output.ShouldStartWith("morning_yoga is Ready\nevening_yoga, ");
    }
}
