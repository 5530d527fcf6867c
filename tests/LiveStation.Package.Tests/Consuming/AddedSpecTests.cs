namespace LiveStation.Package.Tests.Consuming;

/// <summary>Spec files that are not added by the project file.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class AddedSpecTests : IDisposable
{
    private readonly ConsumerFolder _folder;

    public AddedSpecTests(ConsumerFolder folder)
    {
        _folder = folder;
        Folders.Copy(folder.Path("AddedSpec"), folder.Path("AddedSpecCopy"));
        Folders.Copy(folder.Path("OwnSpec/api"), folder.Path("AddedSpecCopy/api"));
    }

    [Fact]
    public async Task Files_from_shared_targets_and_from_a_target_are_used_and_copies_in_the_output_are_not()
    {
        for (int build = 0; build < 2; build++)
        {
            await _folder.DotnetAsync("AddedSpecCopy", "build", "-warnaserror", "--no-incremental");

            File.Exists(_folder.Path("AddedSpecCopy/bin/Debug/net10.0/api/ferries.yaml")).ShouldBeTrue();
            string documented = File.ReadAllText(_folder.Path("AddedSpecCopy/bin/Debug/net10.0/AddedSpec.xml"));
            documented.ShouldContain("T:Coast.HarbourClient\"");
            documented.ShouldContain("T:Coast.Pier\"");
            documented.ShouldNotContain("T:Coast.ReStreamChannel\"");
        }
    }

    [Fact]
    public async Task A_file_that_a_target_adds_too_late_is_an_error() =>
        (await _folder.RefusedAsync("AddedSpecCopy", "-p:AddBefore=CoreCompile")).ShouldHaveSingleItem()
            .ShouldContain("piers.yaml' was added after the spec files were listed, so it is missing from the output.");

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_folder.Path("AddedSpecCopy"), recursive: true);
}
