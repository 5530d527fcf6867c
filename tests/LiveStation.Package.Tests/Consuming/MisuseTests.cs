namespace LiveStation.Package.Tests.Consuming;

/// <summary>Projects that cannot work: each receives one diagnostic that describes the fix.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class MisuseTests(ConsumerFolder folder)
{
    [Fact]
    public async Task An_older_language_is_one_error_in_the_project_file() =>
        (await folder.RefusedAsync("OldLanguage")).ShouldBe(
        [
            folder.Path("OldLanguage/OldLanguage.csproj") + "(1,1): error LSG0110: Generated code requires C# 11 or later, but "
            + "this project uses C# 10.0. Set <LangVersion>11</LangVersion> or higher.",
        ]);

    [Theory]
    [InlineData("roslyn4.7")]
    [InlineData("roslyn3.11")]
    public async Task An_older_compiler_is_one_error(string version)
    {
        string mistake = (await folder.RefusedAsync("OldLanguage", "-p:LangVersion=11", "-p:CompilerApiVersion=" + version))
            .ShouldHaveSingleItem();

        mistake.ShouldContain("error LSG0111: LiveStation.Generator requires the C# compiler of .NET SDK 8.0.100 or later, "
            + $"but this build uses '{version}'.");
    }

    [Fact]
    public async Task Both_packages_in_one_project_are_one_warning_that_can_be_silenced()
    {
        string mistake = (await folder.RefusedAsync("BothPackages")).ShouldHaveSingleItem();

        mistake.ShouldStartWith(folder.Path("BothPackages/BothPackages.csproj") + "(1,1): error LSG0123: ");
        await folder.DotnetAsync("BothPackages", "build", "-p:NoWarn=LSG0123");
    }

    [Fact]
    public async Task An_operation_that_does_not_exist_is_one_error_with_the_nearest_name() =>
        (await folder.RefusedAsync("OldLanguage", "-p:LangVersion=11", "-p:LiveStationOperations=getRestreamChannel"))
            .ShouldHaveSingleItem().ShouldEndWith("Did you mean 'getReStreamChannel'?");

    [Fact]
    public async Task Neither_yes_nor_no_to_the_packaged_spec_is_one_error() =>
        (await folder.RefusedAsync("OldLanguage", "-p:LangVersion=11", "-p:LiveStationPackagedSpec=maybe"))
            .ShouldHaveSingleItem().ShouldEndWith("error LSG0119: 'maybe' is not a valid value of LiveStationPackagedSpec. Valid values: true, false.");
}
