namespace LiveStation.Package.Tests.Consuming;

/// <summary>A wildcard that finds copies of spec files in output folders.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class WildcardTests : IDisposable
{
    private readonly ConsumerFolder _folder;

    public WildcardTests(ConsumerFolder folder)
    {
        _folder = folder;
        Folders.Copy(folder.Path("Wildcard"), folder.Path("WildcardCopy"));
        Folders.Copy(folder.Path("OwnSpec/api"), folder.Path("WildcardCopy/api"));
    }

    [Theory]
    [InlineData("build", "-p:OutputPath=build/out/")]
    [InlineData("build", "-o", "out")]
    [InlineData("publish", "-o", "dist")]
    public async Task A_build_after_a_build_into_a_folder_of_its_own_succeeds(params string[] arguments)
    {
        Folders.Copy(_folder.Path("OwnSpec/api"), _folder.Path("WildcardCopy/sub/bin/x64/Debug/net10.0"));
        Folders.Copy(_folder.Path("OwnSpec/api"), _folder.Path("WildcardCopy/sub/obj/Release"));

        await _folder.DotnetAsync("WildcardCopy", [.. arguments, "-warnaserror"]);
        await _folder.DotnetAsync("WildcardCopy", [.. arguments, "-warnaserror"]);
    }

    [Fact]
    public async Task A_copy_in_a_folder_that_is_unknown_to_the_build_is_one_error()
    {
        await _folder.DotnetAsync("WildcardCopy", "build", "-warnaserror", "-o", "out");

        (await _folder.RefusedAsync("WildcardCopy")).ShouldHaveSingleItem()
            .ShouldContain("Exclude=\"out/**\" />.");
    }

    [Fact]
    public async Task Additional_files_that_a_project_marks_by_itself_are_its_spec()
    {
        await _folder.DotnetAsync(
            "WildcardCopy", "build", "-warnaserror", "-p:MarksByHand=true", "-p:GenerateDocumentationFile=true", "-p:NoWarn=CS1591");

        string documented = File.ReadAllText(_folder.Path("WildcardCopy/bin/Debug/net10.0/Wildcard.xml"));
        documented.ShouldContain(".HarbourClient\"");
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_folder.Path("WildcardCopy"), recursive: true);
}
