using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Generator.Tests.Diagnostics;

/// <summary>Errors in spec files, as the compiler reports them.</summary>
public sealed class SpecMistakeTests
{
    [Fact]
    public void A_mistake_is_shown_in_its_file_at_its_place()
    {
        GeneratorRun run = GeneratorRun.Of(Bakery.Project.Edit(Bakery.BreadsFile, "type: Oven", "type: Ovne"));

        Diagnostic mistake = run.Diagnostics.ShouldHaveSingleItem();
        mistake.Id.ShouldBe("LSG0040");
        mistake.Severity.ShouldBe(DiagnosticSeverity.Error);
        mistake.Descriptor.Category.ShouldBe("LiveStation");
        mistake.GetMessage(null).ShouldContain("Did you mean 'Oven'?");
        FileLinePositionSpan place = mistake.Location.GetLineSpan();
        place.Path.ShouldBe(SpecProject.Folder + Bakery.BreadsFile);
        place.Span.ShouldBe(SpanOf("Ovne", Bakery.Breads.Replace("type: Oven", "type: Ovne")));
    }

    [Fact]
    public void Valid_parts_are_still_generated()
    {
        SpecProject broken = Bakery.Project.Edit(Bakery.BreadsFile, "type: Oven", "type: Ovne");

        GeneratorRun run = GeneratorRun.Of(broken);

        run.Files.Keys.ShouldContain("Ovens.Types.g.cs");
        run.Files["Bakery.Client.g.cs"].ShouldContain("IOvensClient");
        run.Files["Breads.Types.g.cs"].ShouldContain("public string BreadId");
    }

    [Fact]
    public void Text_that_is_no_YAML_is_shown_at_its_place_and_leaves_the_other_files_alone()
    {
        GeneratorRun run = GeneratorRun.Of(Bakery.Project.Add("spec/cakes.yaml", "group: Cakes\ntypes: [\n"));

        run.Diagnostics.ShouldNotBeEmpty();
        run.Diagnostics.ShouldAllBe(one => one.Location.GetLineSpan().Path == SpecProject.Folder + "spec/cakes.yaml");
        run.Files.Keys.ShouldBe(GeneratorRun.Of(Bakery.Project).Files.Keys);
    }

    [Fact]
    public void An_uncertain_fact_without_a_note_is_a_suggestion()
    {
        SpecProject project = Bakery.Project.Edit(Bakery.OvensFile, "type: int,", "type: int, certainty: older,");

        Diagnostic suggestion = GeneratorRun.Of(project).Diagnostics.ShouldHaveSingleItem();

        (suggestion.Id, suggestion.Severity).ShouldBe(("LSG0032", DiagnosticSeverity.Info));
    }

    [Fact]
    public void Mistakes_in_a_file_of_a_package_are_reported_but_suggestions_are_not()
    {
        string text = Bakery.Ovens.Replace("type: int,", "type: int, certainty: older,").Replace(", ko: 섭씨.", "");
        SpecProject project = Bakery.Project.Set("LiveStationDocumentation", "both").Remove(Bakery.HeadFile).Remove(Bakery.OvensFile);
        SpecAdditionalText[] packaged =
        [
            .. new[] { (Bakery.HeadFile, Bakery.Head), (Bakery.OvensFile, text) }.Select(file =>
                new SpecAdditionalText("/packages/" + file.Item1, file.Item2)
                {
                    Metadata = { ["LiveStationSpecPackaged"] = "true" },
                }),
        ];

        GeneratorRun run = GeneratorRun.Of(project with { Files = [.. project.Files, .. packaged] });

        run.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("LSG0030");
    }

    [Fact]
    public void All_mistakes_are_reported_in_the_order_of_files_and_lines()
    {
        GeneratorRun run = GeneratorRun.Of(Bakery.Project
            .Edit(Bakery.OvensFile, text => text.Replace("{ type: ", "{ tpye: x, type: "))
            .Edit(Bakery.BreadsFile, "type: Oven", "type: Ovne"));

        run.Diagnostics.Select(Place).ShouldBe(["breads.yaml(14)", "ovens.yaml(6)", "ovens.yaml(7)"]);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported()
    {
        GeneratorRun run = GeneratorRun.Of(SpecProject.With(
            (Bakery.HeadFile, Bakery.Head), (Bakery.BreadsFile, Bakery.Breads), (Bakery.OvensFile, Bakery.Ovens),
            ("spec/gone.yaml", null)));

        Diagnostic mistake = run.Diagnostics.ShouldHaveSingleItem();
        mistake.ToString().ShouldBe(
            "/work/App/spec/gone.yaml(1,1): error LSG0114: "
            + "The spec file 'spec/gone.yaml' cannot be read, because it does not exist or is not UTF-8 text. Check the path and the encoding.");
        run.Files.Keys.ShouldContain("Breads.Types.g.cs");
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_used_once()
    {
        var again = new SpecAdditionalText(SpecProject.Folder + Bakery.OvensFile, Bakery.Ovens);

        GeneratorRun run = GeneratorRun.Of(Bakery.Project with { Files = Bakery.Project.Files.Insert(0, again) });

        run.Diagnostics.ShouldBeEmpty();
        run.Files.ShouldBe(GeneratorRun.Of(Bakery.Project).Files);
    }

    [Fact]
    public void Of_two_files_of_one_name_the_second_is_skipped_and_reported()
    {
        const string path = "elsewhere/spec/ovens.yaml";
        var second = new SpecAdditionalText(SpecProject.Folder + path, Bakery.Ovens.Replace("heat", "warmth"))
        {
            Metadata = { ["LiveStationSpecName"] = Bakery.OvensFile },
        };
        SpecProject project = Bakery.Project with { Files = Bakery.Project.Files.Insert(0, second) };

        GeneratorRun run = GeneratorRun.Of(project);

        Diagnostic mistake = run.Diagnostics.ShouldHaveSingleItem();
        mistake.Id.ShouldBe("LSG0113");
        mistake.GetMessage(null).ShouldStartWith("Another spec file has the same name, 'spec/ovens.yaml'");
        GeneratorRun.Of(project with { Files = [.. project.Files.Reverse()] }).Diagnostics.Single().ToString()
            .ShouldBe(mistake.ToString());
    }

    private static string Place(Diagnostic one)
    {
        FileLinePositionSpan span = one.Location.GetLineSpan();
        return $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1})";
    }

    private static LinePositionSpan SpanOf(string word, string text)
    {
        SourceText source = SourceText.From(text);
        int start = text.IndexOf(word, StringComparison.Ordinal);
        return source.Lines.GetLinePositionSpan(new TextSpan(start, word.Length));
    }
}
