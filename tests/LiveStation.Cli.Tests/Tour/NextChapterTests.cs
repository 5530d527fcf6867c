using LiveStation.CommandLine.Terminal;
using LiveStation.Cli.Tour;

namespace LiveStation.Cli.Tests.Tour;

/// <summary>The advice at the end of the tour works in the place where the tour was run.</summary>
public sealed class NextChapterTests
{
    [Theory]
    [InlineData("spec/")]
    [InlineData("src/")]
    [InlineData("dotnet run")]
    [InlineData("README")]
    public void An_installed_tool_names_no_file_of_the_repository(string text) => Shown(isTool: true).ShouldNotContain(text);

    [Fact]
    public void An_installed_tool_is_called_by_its_name()
    {
        string shown = Shown(isTool: true);

        shown.ShouldContain("livestation --help");
        shown.ShouldContain("livestation emulator");
        shown.ShouldContain("dotnet add package LiveStation.Client");
    }

    [Fact]
    public void In_the_repository_the_spec_is_named()
    {
        string shown = Shown(isTool: false);

        shown.ShouldContain("spec/re-stream.yaml");
        shown.ShouldContain("dotnet run --project src/LiveStation.Cli -- --help");
    }

    private static string Shown(bool isTool)
    {
        StringWriter output = new();
        Screen screen = new(output, new ScreenTraits(80, IsInColour: false));
        NextChapter.Show(new TourPage(screen, new(), TestContext.Current.CancellationToken), isTool);
        return output.ToString();
    }
}
