using LiveStation.Tests.Shared;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>Target frameworks other than the one that all other consumers use.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class PlatformTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    private const string Calls =
        """
        get: morning_yoga is Ready
        list: 한강_여름밤_라이브, 아침_뉴스, old_studio
        post: https://hooks.example.com/livestation/4f1c9be07d
        delete with a body
        put: NOT_FOUND

        """;

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

    [Fact]
    public async Task The_client_runs_trimmed_in_the_WebAssembly_runtime_of_browsers_and_calls_by_fetch()
    {
        ProgramOnPath.IsThere("node").ShouldBeTrue(
            "node is not on the path. bash .ci/run installs it; so does: apt-get install nodejs");
        await folder.DotnetAsync("Browser", "publish", "-warnaserror", "-o", folder.Path("Browser/published"));

        (int exit, string output) = await Dotnet.RunAsync(folder.Path("Browser/published/wwwroot"), folder.Variables,
            "node", ["main.mjs", .. emulator.Arguments]);

        exit.ShouldBe(0, output);
        output.ShouldBe("browser: True\ncreated\ncontent of a GET is refused: True\n" + Calls + Calls
            + "no response, a time-out: True\n");
    }
}
