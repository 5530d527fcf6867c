using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.TemplateHost;
using LiveStation.Generator.Templates.Tests.Support;
using LiveStation.Generator.Tests.Harness;
using LiveStation.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Templates.Tests.Compiling;

/// <summary>Templates in the oldest supported compiler.</summary>
public sealed class TemplateGeneratorTests
{
    private const string Names = """
        namespace {{ options.namespace }};

        internal static class OperationNames
        {
        {{~ for group in groups; for operation in group.operations ~}}
            public const string {{ operation.name.pascal }}{{ group.name.pascal }} = {{ operation.id | object.to_json }};
        {{~ end; end ~}}
        }
        """;

    [Fact]
    public void A_template_yields_a_file_with_the_bytes_of_the_command_line()
    {
        using TemplatePlace place = new();
        place.Write("flavours/names.scriban-cs", Names);
        place.Write("spec/shop.yaml", Shop);

        place.Run("render", "--template", "./flavours", "--out", "./out", "--namespace", "App.Shop", "./spec").Exit.ShouldBe(0);
        GeneratorDriverRunResult result = Run(Project(("flavours/names.scriban-cs", Names)));

        result.Diagnostics.ShouldBeEmpty();
        GeneratedSourceResult file = result.Results.Single().GeneratedSources.ShouldHaveSingleItem();
        file.HintName.ShouldBe("Templates/flavours/names.cs");
        file.SourceText.ToString().ShouldBe(place.Read("out/names.cs"));
        file.SourceText.ToString().ShouldContain("public const string GetItemGoods = \"getItem\";");
    }

    [Fact]
    public void A_mistake_is_reported_at_its_place_and_other_templates_are_rendered()
    {
        GeneratorDriverRunResult result = Run(Project(("flavours/a.scriban-cs", "\n {{ nope }}"), ("flavours/b.scriban-cs", "// b\n")));

        Diagnostic found = result.Diagnostics.ShouldHaveSingleItem();
        found.Id.ShouldBe("LSG0141");
        found.Location.GetLineSpan().ToString().ShouldBe(SpecProject.Folder + "flavours/a.scriban-cs: (1,4)-(1,8)");
        result.Results.Single().GeneratedSources.Select(file => file.HintName).ShouldBe(["Templates/flavours/b.cs"]);
    }

    [Theory]
    [InlineData("LSG0145", "flavours/list.scriban-txt")]
    [InlineData("LSG0148", "flavours/list.cs")]
    public void A_file_that_a_build_cannot_use_is_reported_as_its_page_states(string id, string name)
    {
        Diagnostic found = Run(Project((name, "text\n"))).Diagnostics.ShouldHaveSingleItem();

        found.ToString()[SpecProject.Folder.Length..].ShouldBe(
            Repository.Read($"generator/docs/diagnostics/{id}.md").Split("```text\n")[1].Split('\n')[0]);
    }

    [Fact]
    public void A_template_that_cannot_be_read_is_reported() =>
        Run(Project(("flavours/a.scriban-cs", null))).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe(TemplateRules.Unreadable.Id);

    [Fact]
    public void A_file_of_one_API_does_not_hide_that_of_another()
    {
        SpecProject project = Project(("x.scriban-cs", "// {{ service.name.pascal }}\n"), ("Radio/x.scriban-cs", "// folder\n"));
        SpecAdditionalText other = new(SpecProject.Folder + "radio/shop.yaml", Shop) { Metadata = { ["LiveStationSpecApi"] = "Radio" } };

        GeneratorDriverRunResult result = Run(project with { Files = [.. project.Files, other] });

        result.Results.Single().GeneratedSources.Select(file => file.HintName).ShouldBe(
            ["Templates/Radio/x.cs", "Templates/x.cs", "Templates.Radio/Radio/x.cs", "Templates.Radio/x.cs"], ignoreOrder: true);
    }

    [Fact]
    public void A_template_that_is_not_UTF_8_is_reported_at_its_place()
    {
        Diagnostic found = Run(Project(("flavours/a.scriban-cs", "// a\n\ufffd"))).Diagnostics.ShouldHaveSingleItem();

        found.Id.ShouldBe(TemplateRules.Unreadable.Id);
        found.Location.GetLineSpan().ToString().ShouldBe(SpecProject.Folder + "flavours/a.scriban-cs: (1,0)-(1,1)");
    }

    [Fact]
    public void Included_templates_are_those_that_the_project_lists()
    {
        GeneratorDriverRunResult result = Run(Project(
            ("flavours/a.scriban-cs", "{{ include '_head.scriban' }}"), ("flavours/_head.scriban", "// {{ service.name.pascal }}\n")));

        result.Diagnostics.ShouldBeEmpty();
        result.Results.Single().GeneratedSources.ShouldHaveSingleItem().SourceText.ToString().ShouldBe("// Shop\n");
    }

    [Fact]
    public void Nothing_is_rendered_again_when_only_code_or_a_comment_of_the_spec_changes()
    {
        SpecProject project = Project(("flavours/names.scriban-cs", Names));
        GeneratorDriver driver = Driver(project).RunGenerators(project.Compile(), TestContext.Current.CancellationToken);
        SpecProject edited = project.Edit("spec/shop.yaml", "spec: 1", "# A comment.\nspec: 1") with { Sources = ["class Other;"] };

        driver = driver.ReplaceAdditionalTexts([.. edited.Files]).RunGenerators(edited.Compile(), TestContext.Current.CancellationToken);

        driver.GetRunResult().Results.Single().TrackedSteps[TemplateGenerator.Rendered].SelectMany(step => step.Outputs)
            .ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached || output.Reason == IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void A_project_without_templates_gets_no_file() => Run(Project()).Results.Single().GeneratedSources.ShouldBeEmpty();

    private static string Shop => Repository.Read("generator/docs/diagnostics/README.md").Split("```yaml shop\n")[1].Split("```")[0];

    private static SpecProject Project(params (string Name, string? Text)[] templates)
    {
        SpecProject project = SpecProject.With(("spec/shop.yaml", Shop)).Set("LiveStationNamespace", "App.Shop");
        return project with
        {
            Files = [.. project.Files, .. templates.Select(template => new SpecAdditionalText(SpecProject.Folder + template.Name, template.Text)
            {
                IsSpec = false, Metadata = { ["LiveStationTemplate"] = "true" },
            })],
        };
    }

    private static GeneratorDriver Driver(SpecProject project) => CSharpGeneratorDriver.Create(
        [new TemplateGenerator().AsSourceGenerator()],
        project.Files,
        project.ParseOptions,
        new ProjectOptions(project),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static GeneratorDriverRunResult Run(SpecProject project)
    {
        GeneratorDriverRunResult result = Driver(project).RunGenerators(project.Compile(), TestContext.Current.CancellationToken).GetRunResult();
        result.Results.Single().Exception.ShouldBeNull();
        return result;
    }
}
