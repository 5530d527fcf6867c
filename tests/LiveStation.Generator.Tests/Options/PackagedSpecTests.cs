using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.Tests.Options;

/// <summary>The spec that the package contains, together with a spec of the project.</summary>
public sealed class PackagedSpecTests
{
    internal static readonly SpecAdditionalText[] Packaged =
        [.. RepositorySpec.Project.Files.Select(file => new SpecAdditionalText("/packages/" + file.Path, file.Text)
        {
            Metadata =
            {
                ["LiveStationSpecPackaged"] = "true",
                ["LiveStationSpecName"] = "LiveStation.Generator/spec/" + Path.GetFileName(file.Path),
            },
        })];

    [Fact]
    public void It_is_generated_from_when_there_is_no_other()
    {
        GeneratorRun run = GeneratorRun.Of(new SpecProject { Files = [.. Packaged] });

        run.Diagnostics.ShouldBeEmpty();
        run.Files["LiveStation.Service.g.cs"].ShouldContain("from LiveStation.Generator/spec/livestation.yaml.");
    }

    [Fact]
    public void A_spec_with_a_service_replaces_it() => GeneratorRun
        .Of(Bakery.Project with { Files = [.. Bakery.Project.Files, .. Packaged] }).Files
        .ShouldBe(GeneratorRun.Of(Bakery.Project).Files);

    [Theory]
    [InlineData("doc: { en: Breads and ovens., ko: 빵과 오븐. }", "doc: { en: Breads and ovens.")]
    [InlineData("  name: Bakery", "\tname: Bakery")]
    [InlineData("  name: Bakery\n", "")]
    [InlineData("service:\n", "service: *head\n")]
    public void A_spec_with_a_broken_service_replaces_it_too(string old, string @new)
    {
        SpecProject broken = Bakery.Project.Edit(Bakery.HeadFile, old, @new);

        GeneratorRun run = GeneratorRun.Of(broken with { Files = [.. broken.Files, .. Packaged] });

        run.Diagnostics.ShouldNotBeEmpty();
        run.Diagnostics.Select(one => one.ToString()).ShouldBe(
            GeneratorRun.Of(broken).Diagnostics.Select(one => one.ToString()));
        run.Files.Keys.ShouldNotContain("LiveStation.Client.g.cs");
    }

    [Fact]
    public void Beside_the_package_of_the_ready_made_client_the_duplicate_is_reported()
    {
        SpecProject project = new SpecProject { Files = [.. Packaged] }.Set("_LiveStationHasReadyClient", "true");

        Diagnostic told = GeneratorRun.Of(project).Diagnostics.ShouldHaveSingleItem();

        told.ToString().ShouldStartWith("/work/App/App.csproj(1,1): warning LSG0123: ");
        told.GetMessage(null).ShouldContain("LiveStationPackagedSpec");
    }

    [Fact]
    public void A_spec_of_ones_own_beside_the_ready_made_client_has_no_diagnostics() => GeneratorRun
        .Of(Bakery.Project.Set("_LiveStationHasReadyClient", "true")).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    public void Texts_are_required_in_the_languages_of_the_documentation_only(string chosen)
    {
        string ovens = Bakery.Ovens + (chosen == "en"
            ? "groups:\n  Ovens: { en: What it is baked in. }\n"
            : "groups:\n  Ovens: { ko: 굽는 곳. }\n");
        var file = new SpecAdditionalText(SpecProject.Folder + Bakery.OvensFile, ovens);
        var project = new SpecProject { Files = [file, .. Packaged] };

        GeneratorRun.Of(project.Set("LiveStationDocumentation", "both")).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("LSG0030");
        GeneratorRun.Of(project.Set("LiveStationDocumentation", chosen)).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_value_and_a_field_can_be_added_to_it()
    {
        var mine = new SpecAdditionalText(SpecProject.Folder + "mine.yaml", """
            extend:
              enums:
                ChannelStatus:
                  values: { ARCHIVED: { en: The channel is archived., ko: 보관됨. } }
              types:
                ReStreamChannel:
                  fields: { owner: { type: string, en: Owner of the channel., ko: 채널 소유자. } }
            """);

        GeneratorRun run = GeneratorRun.Of(new SpecProject { Files = [mine, .. Packaged] });

        run.Diagnostics.ShouldBeEmpty();
        run.Files.Values.ShouldContain(text => text.Contains("Archived = ", StringComparison.Ordinal));
        run.Files["ReStream.Types.g.cs"].ShouldContain("public string Owner { get; init; }");
    }

    [Fact]
    public void Existing_declarations_cannot_be_added_and_are_reported_in_the_file_of_the_project()
    {
        var mine = new SpecAdditionalText(SpecProject.Folder + "mine.yaml", """
            extend:
              enums:
                ChannelStatus:
                  values: { READY: { en: Ready., ko: 준비됨. } }
            """);

        GeneratorRun.Of(new SpecProject { Files = [mine, .. Packaged] }).Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldStartWith("/work/App/mine.yaml(4,17): error LSG0080: 'READY' is already defined at LiveStation.Generator/spec/shared.yaml(");
    }

    [Fact]
    public void A_spec_without_a_service_extends_it()
    {
        var ovens = new SpecAdditionalText(SpecProject.Folder + Bakery.OvensFile, Bakery.Ovens
            + "groups:\n  Ovens: { en: What it is baked in., ko: 굽는 곳. }\n");

        GeneratorRun run = GeneratorRun.Of(new SpecProject { Files = [ovens, .. Packaged] });

        run.Diagnostics.ShouldBeEmpty();
        run.Files["LiveStation.Client.g.cs"].ShouldContain("IOvensClient Ovens");
    }
}
