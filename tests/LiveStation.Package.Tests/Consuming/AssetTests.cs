namespace LiveStation.Package.Tests.Consuming;

/// <summary>The ways in which a project references the packages, and the assets that it receives.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class AssetTests(ConsumerFolder folder)
{
    [Fact]
    public async Task A_library_that_keeps_the_runtime_from_its_users_is_warned()
    {
        string mistake = (await folder.RefusedAsync("Assets", "-p:Private=all")).ShouldHaveSingleItem();

        mistake.ShouldContain("error LSG0131: The reference to LiveStation.Generator has PrivateAssets=\"all\", so programs");
    }

    [Fact]
    public async Task A_library_that_keeps_its_own_reference_to_the_runtime_from_its_users_too_is_warned() =>
        (await folder.RefusedAsync("Assets", "-p:Private=all", "-p:WithRuntime=true", "-p:PrivateRuntime=all"))
            .ShouldHaveSingleItem().ShouldContain("error LSG0131");

    [Fact]
    public async Task A_global_reference_is_reported_with_PackageReference_as_the_fix() =>
        (await folder.RefusedAsync("Assets", "-p:IsGlobal=true")).Where(one => one.Contains("LSG", StringComparison.Ordinal))
            .ShouldHaveSingleItem().ShouldEndWith("Use PackageReference instead.");

    [Theory]
    [InlineData("-p:Included=build;analyzers", "IncludeAssets=\"build;analyzers\"")]
    [InlineData("-p:Included=runtime; build; native; contentfiles; analyzers", "IncludeAssets=")]
    [InlineData("-p:Excluded=Runtime", "ExcludeAssets=\"Runtime\"")]
    public async Task A_project_that_cuts_off_the_runtime_gets_an_error_that_names_the_attribute(string assets, string named)
    {
        IReadOnlyList<string> mistakes = await folder.RefusedAsync("Assets", assets.Replace(";", "%3B", StringComparison.Ordinal));

        mistakes.Where(one => one.Contains("LSG", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .ShouldContain("error LSG0132: The reference to LiveStation.Generator has " + named);
    }

    [Theory]
    [InlineData("-p:Private=contentfiles")]
    [InlineData("-p:Private=all", "-p:OutputType=WinExe")]
    [InlineData("-p:Private=all", "-p:IsTestProject=true")]
    [InlineData("-p:Private=all", "-p:WithRuntime=true")]
    public async Task A_project_that_does_not_need_a_runtime_reference_has_no_warning(params string[] arguments)
    {
        (int _, string output) = await Dotnet.RunAsync(
            folder.Path("Assets"), folder.Variables, "dotnet", ["build", "--no-incremental", .. arguments]);

        output.ShouldNotContain("LSG0131");
        output.ShouldNotContain("LSG0132");
    }

    [Fact]
    public async Task A_signed_library_references_signed_assemblies_on_every_framework()
    {
        File.Copy(Path.Combine(Locations.Repository, "src", "LiveStation.snk"), folder.Path("SignedLibrary/signed.snk"));

        await folder.DotnetAsync("SignedLibrary", "build", "-warnaserror");
    }

    [Fact]
    public async Task A_project_in_another_language_is_reported_to_have_no_generated_code() =>
        (await folder.RefusedAsync("FSharp")).ShouldHaveSingleItem().ShouldContain(
            "error LSG0133: LiveStation.Generator generates C#, but the language of this project is F#, so nothing is generated.");

    [Fact]
    public async Task A_friend_of_two_generating_libraries_may_generate_the_same_types_without_a_warning() =>
        await folder.DotnetAsync("Friends/Tests", "build", "-warnaserror", "-p:Generates=true");
}
