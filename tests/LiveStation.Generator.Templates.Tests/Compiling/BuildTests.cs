using System.Diagnostics;
using System.Text.Json;
using LiveStation.Generator.Templates.Tests.Support;
using LiveStation.Tests.Shared;
using Shop.Api;

namespace LiveStation.Generator.Templates.Tests.Compiling;

/// <summary>A template in the compiler of this SDK, which runs the assemblies for netstandard2.0.</summary>
public sealed class BuildTests
{
    private const string Consumer = "tests/LiveStation.Generator.Templates.Consumer", Client = "src/LiveStation.Client";

    [Fact]
    public void Code_from_a_template_is_part_of_the_build() => OperationNames.GoodsGetItem.ShouldBe("getItem");

    [Fact]
    public void The_file_has_the_bytes_of_the_command_line()
    {
        using TemplatePlace place = new();
        string folder = Repository.PathOf(Consumer.Split('/'));

        (int exit, string output) = place.Run(
            "render", "--template", Path.Combine(folder, "flavours"), "--out", "./out", "--namespace", "Shop.Api", "--accessibility", "public",
            Path.Combine(folder, "spec"));

        exit.ShouldBe(0, output);
        // One build writes the file for each configuration; this test was built in the configuration of its own folder.
        string configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        File.ReadAllBytes(Repository.PathOf("artifacts", "obj", "LiveStation.Generator.Templates.Consumer", configuration, "generated",
            "LiveStation.Generator.TemplateHost", "LiveStation.Generator.TemplateHost.TemplateGenerator", "Templates", "flavours", "names.cs"))
            .ShouldBe(File.ReadAllBytes(place.PathOf("out/names.cs")));
    }

    [Fact]
    public async Task Only_a_project_with_a_template_loads_Scriban()
    {
        (await AnalyzersAsync(Consumer)).ShouldContain("Scriban.Signed");
        string[] others = await AnalyzersAsync(Client, "-p:TargetFramework=net10.0");
        others.ShouldContain("LiveStation.Generator");
        others.ShouldNotContain("Scriban.Signed");
        others.ShouldNotContain("LiveStation.Generator.TemplateHost");
    }

    private static async Task<string[]> AnalyzersAsync(string folder, params string[] properties)
    {
        ProcessStartInfo start = new("dotnet", [
            "msbuild", Repository.PathOf(folder.Split('/')), "-nologo", "-t:ResolveProjectReferences;ListLiveStationTemplate",
            "-p:BuildProjectReferences=false", "-getItem:Analyzer", .. properties])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, output);
        using JsonDocument items = JsonDocument.Parse(output);
        return [.. items.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray().Select(item => item.GetProperty("Filename").GetString()!)];
    }
}
