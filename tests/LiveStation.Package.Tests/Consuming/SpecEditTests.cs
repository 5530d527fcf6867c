namespace LiveStation.Package.Tests.Consuming;

[Collection(ConsumerBuilds.Name)]
public sealed class SpecEditTests : IDisposable
{
    private static readonly string[] Parts =
        ["spec", "generator", "src/LiveStation.Runtime", "src/LiveStation.Client"];

    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("livestation-copy-");

    [Fact]
    public async Task Renaming_a_field_in_the_spec_and_building_again_renames_the_property()
    {
        CopyRepository();
        (await BuiltClientAsync()).ShouldContain("P:LiveStation.ReStreamChannel.PlatformCount\"");

        // Requests of other files answer with the channel too, so their examples name the field.
        foreach (string spec in Directory.GetFiles(Path.Combine(_copy.FullName, "spec"), "*.yaml"))
        {
            string text = File.ReadAllText(spec);
            File.WriteAllText(spec, text.Replace("platformCount", "numberOfPlatforms", StringComparison.Ordinal));
        }

        string after = await BuiltClientAsync();
        after.ShouldContain("P:LiveStation.ReStreamChannel.NumberOfPlatforms\"");
        after.ShouldNotContain("P:LiveStation.ReStreamChannel.PlatformCount\"");
    }

    /// <inheritdoc />
    public void Dispose() => _copy.Delete(recursive: true);

    private void CopyRepository()
    {
        foreach (string file in Directory.GetFiles(Locations.Repository))
            File.Copy(file, Path.Combine(_copy.FullName, Path.GetFileName(file)));
        const string shared = "src/Directory.Build.props";
        File.Copy(Path.Combine(Locations.Repository, shared), Made(shared));
        foreach (string part in Parts)
            Folders.Copy(Path.Combine(Locations.Repository, part), Made(part));
    }

    private string Made(string relative)
    {
        string path = Path.Combine(_copy.FullName, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    // The documentation of the built client names every public member.
    private async Task<string> BuiltClientAsync()
    {
        (int exit, string output) = await Dotnet.RunAsync(_copy.FullName, new Dictionary<string, string>(), "dotnet",
            "build", "src/LiveStation.Client", "-f", "net10.0", "-warnaserror", "-v", "q");
        exit.ShouldBe(0, output);
        string built = Path.Combine(_copy.FullName, "artifacts", "bin");
        return File.ReadAllText(
            Directory.GetFiles(built, "LiveStation.Client.xml", SearchOption.AllDirectories).Single());
    }
}
