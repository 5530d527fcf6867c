namespace LiveStation.Package.Tests.Consuming;

[Collection(ConsumerBuilds.Name)]
public sealed class SpecEditTests : IDisposable
{
    private readonly RepositoryCopy _copy = new("spec", "generator", "src/LiveStation.Runtime", "src/LiveStation.Client");

    [Fact]
    public async Task Renaming_a_field_in_the_spec_and_building_again_renames_the_property()
    {
        (await BuiltClientAsync()).ShouldContain("P:LiveStation.ReStreamChannel.PlatformCount\"");

        // Operations of other files also return the channel, so their examples contain the field.
        foreach (string spec in Directory.GetFiles(_copy.PathOf("spec"), "*.yaml"))
        {
            string text = File.ReadAllText(spec);
            File.WriteAllText(spec, text.Replace("platformCount", "numberOfPlatforms", StringComparison.Ordinal));
        }

        string after = await BuiltClientAsync();
        after.ShouldContain("P:LiveStation.ReStreamChannel.NumberOfPlatforms\"");
        after.ShouldNotContain("P:LiveStation.ReStreamChannel.PlatformCount\"");
    }

    /// <inheritdoc />
    public void Dispose() => _copy.Dispose();

    // The documentation file of the built client contains every public member.
    private async Task<string> BuiltClientAsync()
    {
        await _copy.SucceedAsync("dotnet build src/LiveStation.Client -f net10.0 -warnaserror -v q");
        string built = _copy.PathOf("artifacts/bin");
        return File.ReadAllText(
            Directory.GetFiles(built, "LiveStation.Client.xml", SearchOption.AllDirectories).Single());
    }
}
