using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Options;
using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Options;

/// <summary>Flavours that a build does not support. None is built in, so the tests pass a catalogue that contains one.</summary>
public sealed class FlavourOptionTests
{
    [Theory]
    [InlineData("client")]
    [InlineData("Server")]
    [InlineData("")]
    public void A_flavour_that_a_build_supports_is_used(string word)
    {
        (Flavour flavour, SpecDiagnostic? mistake) = Invented.Read(word);

        mistake.ShouldBeNull();
        flavour.Word.ShouldBe(word.Length == 0 ? "client" : word.ToLowerInvariant());
    }

    [Fact]
    public void A_flavour_of_the_command_line_is_reported_with_what_to_run_instead()
    {
        (Flavour flavour, SpecDiagnostic? mistake) = Invented.Read("Routes");

        mistake.ShouldNotBeNull().Rule.Id.ShouldBe("LSG0126");
        mistake.Message.ShouldBe("A build cannot generate the flavour 'routes' of LiveStationFlavour. Remove the property, and run: "
            + "livestation-gen emit --flavour routes --out <folder> <spec files>.");
        flavour.Word.ShouldBe("client");
    }

    [Fact]
    public void A_flavour_that_does_not_exist_is_reported_with_those_of_a_build_only()
    {
        (_, SpecDiagnostic? mistake) = Invented.Read("route");

        mistake.ShouldNotBeNull().Rule.Id.ShouldBe("LSG0118");
        mistake.Message.ShouldEndWith("Valid values: client, server.");
    }

    [Fact]
    public void Of_a_flavour_with_files_of_several_kinds_the_compiler_receives_the_C_sharp_ones() =>
        PathsOf(Invented.Mixed, api: "").ShouldBe(["Only.g.cs"]);

    [Theory]
    [InlineData("", "docs/deep/Inner.g.cs", "Outer.g.cs")]
    [InlineData("Bread", "docs/deep/Bread.Inner.g.cs", "Bread.Outer.g.cs")]
    public void Of_several_APIs_the_name_precedes_the_name_of_the_file_and_not_its_folders(string api, params string[] paths) =>
        PathsOf(Invented.Nested, api).ShouldBe(paths);

    private static IEnumerable<string> PathsOf(Flavour flavour, string api)
    {
        var options = new HostOptions(new EmitOptions("App", Flavour: flavour), false, "", default);
        var file = new SpecText(Bakery.HeadFile, SpecProject.Folder + Bakery.HeadFile, Bakery.Head, IsPackaged: false, Api: "");
        var texts = new ApiTexts("", EquatableArray.Of(ParsedText.Parse(file, CancellationToken.None)));
        BoundTexts bound = BoundTexts.Bind(texts, CancellationToken.None);
        SoundSpec sound = ApiTable.Lay(([bound], options), CancellationToken.None).Sound[0] with { Api = api };
        return PlannedFile.PlanAll((sound, options), CancellationToken.None).Select(planned => planned.Unit.Path);
    }
}
