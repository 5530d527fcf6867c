using LiveStation.Generator.Tool.Output;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>Whether a path refers to a file in the output folder, on every operating system.</summary>
public sealed class OutputPathTests
{
    [Theory]
    [InlineData("routes.txt")]
    [InlineData("docs/index.md")]
    [InlineData("docs/.nojekyll")]
    [InlineData("a name with blanks/Console.txt")]
    [InlineData("한글/색인.md")]
    public void A_path_of_plain_names_is_inside(string path) => OutputPath.IsInside(path).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../routes.txt")]
    [InlineData("docs/../../routes.txt")]
    [InlineData("docs/./routes.txt")]
    [InlineData("docs//routes.txt")]
    [InlineData("docs/")]
    [InlineData("docs/.. /routes.txt")]
    [InlineData("docs/.../routes.txt")]
    [InlineData("docs\\routes.txt")]
    [InlineData("C:/routes.txt")]
    [InlineData("C:routes.txt")]
    [InlineData("routes.txt:stream")]
    [InlineData("routes.txt.")]
    [InlineData("routes.txt ")]
    [InlineData("what?.txt")]
    [InlineData("line\nend.txt")]
    [InlineData("#index.md")]
    [InlineData("[a].txt")]
    [InlineData(" a.txt")]
    [InlineData("docs/ a.txt")]
    public void A_path_that_leads_elsewhere_or_that_some_system_refuses_is_not(string path) =>
        OutputPath.IsInside(path).ShouldBeFalse();

    [Theory]
    [InlineData("CON")]
    [InlineData("aux.txt")]
    [InlineData("docs/Nul.tar.gz")]
    [InlineData("prn/routes.txt")]
    [InlineData("com1")]
    [InlineData("LPT³.txt")]
    [InlineData("nul .txt")]
    [InlineData("CONOUT$")]
    public void A_name_that_is_a_device_on_Windows_is_not(string path) => OutputPath.IsInside(path).ShouldBeFalse();
}
