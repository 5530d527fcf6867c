using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Incremental;

/// <summary>Edits that affect the output: only the affected files are written again.</summary>
public sealed class ChangedOutputTests
{
    internal const string CakesFile = "spec/cakes.yaml";

    internal const string Cakes =
        """
        group: Cakes
        groups:
          Cakes: { en: What is sweet., ko: 단것. }
        operations:
          getCake:
            name: Get
            route: GET /cakes/{cakeId}
            doc: { en: Reads one cake., ko: 케이크 하나를 조회합니다. }
            path: { cakeId: { type: string, en: Its number., ko: 번호. } }
            returns: Oven
            reference: get-cake
            examples:
              plain: { path: { cakeId: c1 }, status: 200, response: { content: { ovenId: o1, heat: 180 } } }

        """;

    private static readonly GeneratorRun First = GeneratorRun.Of(Bakery.Project);

    [Theory]
    [InlineData("en: Its crust.", "en: Its outside.", "Breads.Types.g.cs")]
    [InlineData("en: One bread.", "en: A bread.", "Breads.Types.g.cs")]
    [InlineData("en: Hard.", "en: Very hard.", "Breads.Enums.g.cs")]
    [InlineData("en: Reads one bread.", "en: Reads a bread.", "Breads.Operations.g.cs")]
    [InlineData("reference: get-bread", "reference: read-bread", "Breads.Operations.g.cs")]
    [InlineData("GET /breads/{breadId}", "GET /loaves/{breadId}", "Breads.Operations.g.cs")]
    [InlineData("crust: { type: Crust", "crust: { name: Shell, type: Crust", "Breads.Json.g.cs", "Breads.Types.g.cs")]
    [InlineData("oven: { type: Oven,", "heat: { type: int,", "Breads.Json.g.cs", "Breads.Types.g.cs")]
    [InlineData("breadId: b1, crust: HARD", "breadId: b2, crust: HARD")]
    public void An_edit_writes_the_files_that_show_it(string old, string @new, params string[] files)
    {
        GeneratorRun run = First.After(project => project.Edit(Bakery.BreadsFile, old, @new));

        run.Diagnostics.ShouldBeEmpty();
        run.Written.ShouldBe(files);
    }

    [Fact]
    public void A_type_of_another_name_writes_its_files_and_those_that_use_it()
    {
        GeneratorRun run = First.After(project => project
            .Edit(Bakery.OvensFile, text => text.Replace("  Oven:", "  Kiln:").Replace("list<Oven>", "list<Kiln>"))
            .Edit(Bakery.BreadsFile, "type: Oven", "type: Kiln"));

        run.Diagnostics.ShouldBeEmpty();
        run.Written.ShouldBe(
            ["Breads.Json.g.cs", "Breads.Types.g.cs", "Ovens.Json.g.cs", "Ovens.Operations.g.cs", "Ovens.Types.g.cs"]);
    }

    [Fact]
    public void A_new_file_writes_its_output_and_the_client_that_refers_to_it()
    {
        GeneratorRun run = First.After(project => project.Add(CakesFile, Cakes));

        run.Diagnostics.ShouldBeEmpty();
        run.Written.ShouldBe(["Bakery.Client.g.cs", "Cakes.Operations.g.cs"]);
    }

    [Fact]
    public void Removing_a_file_removes_its_output()
    {
        GeneratorRun run = First.After(project => project.Add(CakesFile, Cakes))
            .After(project => project.Remove(CakesFile));

        run.Written.ShouldBe(["Bakery.Client.g.cs"]);
        run.Files.ShouldBe(First.Files);
    }

    [Fact]
    public void A_file_of_another_name_writes_the_files_whose_header_names_it()
    {
        GeneratorRun run = First.After(project => project
            .Remove(Bakery.OvensFile)
            .Add("spec/fires.yaml", Bakery.Ovens));

        run.Written.ShouldBe(["Ovens.Json.g.cs", "Ovens.Operations.g.cs", "Ovens.Types.g.cs"]);
        run.Files["Ovens.Types.g.cs"].ShouldContain("from spec/fires.yaml.");
    }

    [Theory]
    [InlineData("LiveStationNamespace", "Town.Bakery")]
    [InlineData("LiveStationAccessibility", "public")]
    [InlineData("LiveStationDocumentation", "ko")]
    public void A_choice_writes_every_file_that_shows_it(string property, string value)
    {
        GeneratorRun run = First.After(project => project.Set(property, value));

        run.Diagnostics.ShouldBeEmpty();
        run.Written.ShouldNotBeEmpty();
        run.Written.ShouldBe(run.Files.Where(file => file.Value != First.Files[file.Key]).Select(file => file.Key));
    }

    [Fact]
    public void Without_polyfills_their_file_is_removed_and_the_others_stay()
    {
        GeneratorRun run = First.After(project => project.Set("LiveStationPolyfills", "false"));

        run.Diagnostics.ShouldBeEmpty();
        run.Files.ShouldBe(First.Files.Remove("Bakery.Polyfills.g.cs"));
    }

    [Fact]
    public void Another_flavour_replaces_the_client()
    {
        GeneratorRun run = First.After(project => project.Set("_LiveStationFlavour", "server"));

        run.Diagnostics.ShouldBeEmpty();
        run.Files.Keys.ShouldContain("Breads.Server.g.cs");
        run.Files.Keys.ShouldNotContain("Bakery.Client.g.cs");
    }

    [Fact]
    public void A_mistake_that_is_corrected_leaves_no_trace()
    {
        GeneratorRun broken = First.After(project => project.Edit(Bakery.BreadsFile, "type: Oven", "type: Ovne"));
        GeneratorRun mended = broken.After(project => project.Edit(Bakery.BreadsFile, "type: Ovne", "type: Oven"));

        broken.Diagnostics.Length.ShouldBe(1);
        mended.Diagnostics.ShouldBeEmpty();
        mended.Files.ShouldBe(First.Files);
    }
}
