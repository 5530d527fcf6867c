using LiveStation.Cli.Tour;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime;

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
        shown.ShouldNotContain("dotnet add package");
    }

    [Fact]
    public void The_advice_is_given_in_Korean_too() => Shown(isTool: true, ApiLanguage.Korean).ShouldContain("다음 단계");

    private static string Shown(bool isTool, ApiLanguage language = ApiLanguage.English)
    {
        StringWriter output = new();
        Screen screen = new(output, new ScreenTraits(80, IsInColour: false));
        Shell shell = new(screen, screen, _ => null) { Language = language };
        NextChapter.Show(new TourPage(shell, new(), TestContext.Current.CancellationToken), isTool);
        return output.ToString();
    }
}
