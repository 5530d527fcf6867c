using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours;
using LiveStation.Generator.Templates.Tests.Support;
using LiveStation.Tests.Shared;

namespace LiveStation.Generator.Templates.Tests.Shipped;

/// <summary>The output of the templates in <c>generator/templates/refit</c>. The project LiveStation.Refit.Consumer compiles it.</summary>
public sealed class RefitTests
{
    private const string Consumer = "LiveStation.Refit.Consumer";

    [Theory]
    [InlineData("IShowsApi.cs")]
    [InlineData("Shows.Types.cs")]
    [InlineData("Words.Enums.cs")]
    [InlineData("RadioJsonContext.cs")]
    [InlineData("RadioZones.cs")]
    [InlineData("RadioErrorCodes.cs")]
    public void The_code_of_an_API_that_uses_everything_is_known(string file) =>
        ShippedTemplate.Render("refit", Golden.Model)[file].ShouldBeVerified("Refit." + file);

    [Theory]
    [InlineData(DocumentationLanguage.Korean, "    /// <summary>한글: Does deleteShow.</summary>\n")]
    [InlineData(DocumentationLanguage.Both, "    /// <summary>Does deleteShow. 한글: Does deleteShow.</summary>\n")]
    public void Comments_are_in_the_language_of_the_documentation(DocumentationLanguage language, string summary) => ShippedTemplate
        .Render("refit", Golden.Model, new EmitOptions("Radio", Documentation: language))["IShowsApi.cs"].ShouldContain(summary, Case.Sensitive);

    [Theory]
    [InlineData("spec", "LiveStation.Refit.Consumer", "Templates")]
    [InlineData("tests/LiveStation.Refit.Consumer/spec", "LiveStation.Refit.Consumer.Odd", "Templates.Odd")]
    public void A_build_has_the_bytes_of_the_command_line(string spec, string space, string folder)
    {
        using TemplatePlace place = new();
        string generated = Path.Combine(
            Repository.PathOf("artifacts", "obj", Consumer, Configuration, "generated", "LiveStation.Generator.TemplateHost"),
            "LiveStation.Generator.TemplateHost.TemplateGenerator", folder);

        (int exit, string output) = place.Run(
            "render", "--template", Repository.PathOf("generator", "templates", "refit"), "--out", "./out", "--namespace", space,
            "--accessibility", "public", Repository.PathOf(spec.Split('/')));

        exit.ShouldBe(0, output);
        string[] files = [.. Directory.GetFiles(place.PathOf("out"), "*.cs").Select(path => Path.GetFileName(path)!)];
        files.ShouldBe(Directory.GetFiles(generated, "*.cs").Select(path => Path.GetFileName(path)!), ignoreOrder: true);
        foreach (string file in files)
            File.ReadAllText(Path.Combine(generated, file)).ShouldBe(place.Read("out/" + file), file);
    }

    // One build writes the files of each configuration; this test was built in the configuration of its own folder.
    private static string Configuration => Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
}
