using LiveStation.Generator.Engine;
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
        (FlavourSet flavours, SpecDiagnostic? mistake) = Invented.Read(word);

        mistake.ShouldBeNull();
        flavours.ToString().ShouldBe(word.Length == 0 ? "client" : word.ToLowerInvariant());
    }

    [Fact]
    public void A_flavour_of_the_command_line_is_reported_with_what_to_run_instead()
    {
        (FlavourSet flavours, SpecDiagnostic? mistake) = Invented.Read("Routes");

        mistake.ShouldNotBeNull().Rule.Id.ShouldBe("LSG0126");
        mistake.Message.ShouldBe("A build cannot generate the flavour 'routes' of LiveStationFlavour. Remove the property, and run: "
            + "livestation-gen emit --flavour routes --out <folder> <spec files>.");
        flavours.ToString().ShouldBe("client");
    }

    [Theory]
    [InlineData("commands tools", "commands+tools")]
    [InlineData("tools client", "tools+client")]
    [InlineData("client Client", "client")]
    public void Flavours_with_the_same_base_are_generated_together(string words, string flavours)
    {
        (FlavourSet read, SpecDiagnostic? mistake) = Invented.Read(words);

        mistake.ShouldBeNull();
        read.ToString().ShouldBe(flavours);
    }

    [Theory]
    [InlineData("client server")]
    [InlineData("client tools server")]
    public void Flavours_that_both_contain_the_types_are_reported_and_the_first_is_generated(string words)
    {
        (FlavourSet read, SpecDiagnostic? mistake) = Invented.Read(words);

        mistake.ShouldNotBeNull().Rule.Id.ShouldBe("LSG0129");
        mistake.Message.ShouldBe("The flavours 'client' and 'server' of LiveStationFlavour both contain the types of the spec, "
            + "so one project cannot generate both. Generate each in a project of its own.");
        read.ToString().ShouldBe("client");
    }

    [Fact]
    public void A_base_is_generated_once_whoever_needs_it()
    {
        string[] client = [.. PathsOf(FlavourSet.Of(FlavourCatalog.All[0]), api: "")];

        PathsOf(FlavourSet.Of(Invented.OnClient("commands"), Invented.OnClient("tools")), api: "")
            .ShouldBe([.. client, "commands.g.cs", "tools.g.cs"]);
        PathsOf(FlavourSet.Of(Invented.OnClient("tools"), FlavourCatalog.All[0]), api: "").ShouldBe([.. client, "tools.g.cs"]);
    }

    [Fact]
    public void A_flavour_that_does_not_exist_is_reported_with_those_of_a_build_only()
    {
        (_, SpecDiagnostic? mistake) = Invented.Read("route");

        mistake.ShouldNotBeNull().Rule.Id.ShouldBe("LSG0118");
        mistake.Message.ShouldEndWith("Valid values: client, server, cli, mcp, commands, tools.");
    }

    [Fact]
    public void Of_a_flavour_with_files_of_several_kinds_the_compiler_receives_the_C_sharp_ones() =>
        PathsOf(Invented.Mixed, api: "").ShouldBe(["Only.g.cs"]);

    [Theory]
    [InlineData("", "docs/deep/Inner.g.cs", "Outer.g.cs")]
    [InlineData("Bread", "docs/deep/Bread.Inner.g.cs", "Bread.Outer.g.cs")]
    public void Of_several_APIs_the_name_precedes_the_name_of_the_file_and_not_its_folders(string api, params string[] paths) =>
        PathsOf(Invented.Nested, api).ShouldBe(paths);

    private static IEnumerable<string> PathsOf(Flavour flavour, string api) => PathsOf(FlavourSet.Of(flavour), api);

    private static IEnumerable<string> PathsOf(FlavourSet flavours, string api)
    {
        var options = new HostOptions(new EmitOptions("App", Flavours: flavours), false, "", default);
        var file = new SpecText(Bakery.HeadFile, SpecProject.Folder + Bakery.HeadFile, Bakery.Head, IsPackaged: false, Api: "");
        var texts = new ApiTexts("", EquatableArray.Of(ParsedText.Parse(file, CancellationToken.None)));
        BoundTexts bound = BoundTexts.Bind(texts, CancellationToken.None);
        SoundSpec sound = ApiTable.Lay(([bound], options), CancellationToken.None).Sound[0] with { Api = api };
        return PlannedFile.PlanAll((sound, options), CancellationToken.None).Select(planned => planned.Unit.Path);
    }
}
