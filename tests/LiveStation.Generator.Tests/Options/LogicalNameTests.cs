using LiveStation.Generator.Pipeline;

namespace LiveStation.Generator.Tests.Options;

/// <summary>The name of a spec file in headers, independent of the folder of the repository.</summary>
public sealed class LogicalNameTests
{
    private const string Project = "/home/kim/src/App/App.csproj";

    [Theory]
    [InlineData("", "/home/kim/src/App/spec/a.yaml", "spec/a.yaml")]
    [InlineData("", "/home/kim/src/App/a.yaml", "a.yaml")]
    [InlineData("", "/home/kim/src/App/../../spec/a.yaml", "spec/a.yaml")]
    [InlineData("", "/home/kim/src/App/api/../spec/a.yaml", "spec/a.yaml")]
    [InlineData("", "/home/kim/.nuget/packages/p/1.0/spec/a.yaml", "spec/a.yaml")]
    [InlineData("", "/home/kim/src/Application/spec/a.yaml", "spec/a.yaml")]
    [InlineData("", "/a.yaml", "a.yaml")]
    [InlineData("", "/home/kim/src/App/../a.yaml", "a.yaml")]
    [InlineData("", "/home/kim/a.yaml", "a.yaml")]
    [InlineData("api/a.yaml", "/anywhere/x.yaml", "api/a.yaml")]
    [InlineData(@"api\a.yaml", "/anywhere/x.yaml", "api/a.yaml")]
    [InlineData("../../api/a.yaml", "/anywhere/x.yaml", "api/a.yaml")]
    [InlineData("./", "/home/kim/src/App/a.yaml", "a.yaml")]
    public void It_is_the_same_on_every_machine(string given, string path, string expected) =>
        LogicalName.Of(given, path, Project).ShouldBe(expected);

    [Fact]
    public void Drive_letters_and_backslashes_make_no_difference() =>
        LogicalName.Of("", @"c:\Src\App\spec\a.yaml", @"C:\src\App\App.csproj").ShouldBe("spec/a.yaml");

    [Fact]
    public void Without_a_project_path_it_is_the_folder_and_the_file() =>
        LogicalName.Of("", "/home/kim/spec/a.yaml", "").ShouldBe("spec/a.yaml");
}
