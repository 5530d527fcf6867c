using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Tests.Diagnostics;

/// <summary>Errors in the project file, as the compiler reports them.</summary>
public sealed class ProjectMistakeTests
{
    [Fact]
    public void An_older_language_is_reported_once_and_no_code_is_generated()
    {
        SpecProject broken = Bakery.Project.Edit(Bakery.BreadsFile, "type: Oven", "type: Ovne");

        GeneratorRun run = GeneratorRun.Of(broken with { Language = LanguageVersion.CSharp10 });

        run.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            "/work/App/App.csproj(1,1): error LSG0110: Generated code requires C# 11 or later, but this project "
            + "uses C# 10.0. Set <LangVersion>11</LangVersion> or higher.");
        run.Files.ShouldBeEmpty();
    }

    [Fact]
    public void A_project_without_a_spec_is_reported_with_what_to_add()
    {
        Diagnostic mistake = GeneratorRun.Of(SpecProject.With()).Diagnostics.ShouldHaveSingleItem();

        mistake.Severity.ShouldBe(DiagnosticSeverity.Warning);
        mistake.GetMessage(null).ShouldContain("<LiveStationSpec Include=\"spec/*.yaml\" />");
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void A_project_that_only_references_one_that_generates_has_no_diagnostics(LanguageVersion language)
    {
        // Such a project has the analyzer, but none of the package's properties.
        GeneratorRun run = GeneratorRun.Of(new SpecProject { Properties = [], Language = language });

        run.Diagnostics.ShouldBeEmpty();
        run.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("LiveStationNamespace", "Town.class", "'Town.class' of LiveStationNamespace is not", "such as 'Town._class'")]
    [InlineData("LiveStationNamespace", "Town..Shop", "'Town..Shop' of LiveStationNamespace is not", "such as 'Town.Shop'")]
    [InlineData("LiveStationNamespace", "3rd-party", "'3rd-party' of LiveStationNamespace is not", "such as '_3rd_party'")]
    [InlineData("LiveStationAccessibility", "pubic", "'pubic' is not a valid value of LiveStationAccessibility. Did you mean 'public'?",
        "Valid values: internal, public.")]
    [InlineData("LiveStationDocumentation", "kr", "'kr' is not a valid value of LiveStationDocumentation. Did you mean 'ko'?",
        "Valid values: en, ko, both.")]
    [InlineData("_LiveStationFlavour", "typescript", "'typescript' is not a valid value of LiveStationFlavour. 'client' is used instead.",
        "Valid values: client, server, cli, mcp.")]
    [InlineData("LiveStationPolyfills", "no", "'no' is not a valid value of LiveStationPolyfills. 'true' is used instead.",
        "Valid values: true, embedded, false.")]
    [InlineData("LiveStationVisibleToGenerators", "off", "'off' is not a valid value of LiveStationVisibleToGenerators. 'true' is used instead.",
        "Valid values: true, false.")]
    public void A_choice_that_does_not_exist_is_reported_and_the_default_is_used(
        string property, string value, string told, string remedy)
    {
        GeneratorRun run = GeneratorRun.Of(Bakery.Project.Set(property, value));

        Diagnostic mistake = run.Diagnostics.ShouldHaveSingleItem();
        mistake.Severity.ShouldBe(DiagnosticSeverity.Error);
        mistake.GetMessage(null).ShouldStartWith(told);
        mistake.GetMessage(null).ShouldContain(remedy);
        mistake.Location.GetLineSpan().Path.ShouldBe("/work/App/App.csproj");
        run.Files.ShouldBe(GeneratorRun.Of(Bakery.Project).Files);
    }

    [Fact]
    public void Each_invalid_choice_is_reported_separately()
    {
        GeneratorRun run = GeneratorRun.Of(Bakery.Project
            .Set("LiveStationNamespace", "a b")
            .Set("LiveStationAccessibility", "private")
            .Set("LiveStationDocumentation", "fr")
            .Set("_LiveStationFlavour", "sever")
            .Set("LiveStationPolyfills", "ture")
            .Set("LiveStationVisibleToGenerators", "fasle"));

        run.Diagnostics.Select(one => one.Id).ShouldBe(["LSG0115", "LSG0116", "LSG0117", "LSG0118", "LSG0120", "LSG0128"]);
    }

    [Fact]
    public void Without_a_project_path_mistakes_are_placed_at_the_first_spec_file()
    {
        SpecProject project = Bakery.Project.Set("_LiveStationFlavour", "sever").Set("MSBuildProjectFullPath", "");

        GeneratorRun.Of(project).Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldStartWith(SpecProject.Folder + Bakery.HeadFile + "(1,1): error LSG0118: ");
    }

    [Fact]
    public void With_neither_a_project_path_nor_a_spec_there_is_no_place()
    {
        SpecProject project = SpecProject.With().Set("MSBuildProjectFullPath", "");

        GeneratorRun.Of(project).Diagnostics.ShouldHaveSingleItem().Location.ShouldBe(Location.None);
    }

    [Fact]
    public void Errors_cannot_be_configured_and_everything_else_can()
    {
        Tags(Bakery.Project.Set("_LiveStationFlavour", "sever")).ShouldBe([WellKnownDiagnosticTags.NotConfigurable]);
        Tags(SpecProject.With()).ShouldBeEmpty();

        static IEnumerable<string> Tags(SpecProject project) =>
            GeneratorRun.Of(project).Diagnostics.ShouldHaveSingleItem().Descriptor.CustomTags;
    }

    [Fact]
    public void Every_description_refers_to_more_information()
    {
        Diagnostic mistake = GeneratorRun.Of(SpecProject.With()).Diagnostics.ShouldHaveSingleItem();

        mistake.Descriptor.HelpLinkUri.ShouldBeEmpty();
        mistake.Descriptor.Description.ToString(null).ShouldBe(
            "More: 'livestation-gen explain LSG0112', or docs/diagnostics/LSG0112.md in the package.");
    }
}
