using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Tests.Compile;
using LiveStation.Generator.Tests.Harness;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace LiveStation.Generator.Tests.Options;

/// <summary>Files of several APIs in one project, distinguished by <c>LiveStationSpecApi</c>.</summary>
public sealed class SeveralApisTests
{
    private const string TownFile = "town/town.yaml";

    // A group and a type with the same names as in the bakery's spec.
    private static readonly string Town = Bakery.Head
        .Replace("name: Bakery", "name: Town").Replace("  Ovens: { en: What it is baked in., ko: 굽는 곳. }\n", "")
        .Replace("spec: 1", "spec: 1\n" + Bakery.Breads.Replace("type: Oven,", "type: int,"));

    private static readonly SpecProject Both = Bakery.Project with
    {
        Files = [.. Bakery.Project.Files, InApi("Town", TownFile, Town)],
    };

    [Fact]
    public void Each_is_a_client_of_its_own_in_a_namespace_of_its_own()
    {
        GeneratorRun run = GeneratorRun.Of(Both);

        run.Diagnostics.ShouldBeEmpty();
        run.Files["Bakery.Client.g.cs"].ShouldContain("\nnamespace App.Generated;\n");
        run.Files["Town.Town.Client.g.cs"].ShouldContain("\nnamespace App.Generated.Town;\n");
        run.Files["Breads.Types.g.cs"].ShouldContain("from spec/breads.yaml.");
        run.Files["Town.Breads.Types.g.cs"].ShouldContain("from town/town.yaml.");
    }

    [Theory]
    [InlineData(TargetFrameworks.NetStandard)]
    [InlineData(TargetFrameworks.Net10)]
    public void They_compile_side_by_side(string framework) =>
        GeneratorRun.Of(Both.On(framework).Set("LiveStationAccessibility", "public")).ShouldCompile();


    [Fact]
    public void Polyfills_for_older_frameworks_are_generated_once() => GeneratorRun.Of(Both).Files.Keys
        .Count(name => name.EndsWith(".Polyfills.g.cs", StringComparison.Ordinal)).ShouldBe(1);

    [Theory]
    [InlineData("types: {}")]
    [InlineData("spec: 1\nservice: { name: class }")]
    public void Polyfills_are_generated_with_the_first_valid_API(string first)
    {
        GeneratorRun run = GeneratorRun.Of(Both.On(TargetFrameworks.NetStandard) with
        {
            Files = [InApi("", "spec/broken.yaml", first), InApi("Town", TownFile, Town)],
        });

        run.Mistakes.ShouldNotBeEmpty();
        run.Files.Keys.ShouldContain("Town.Town.Polyfills.g.cs");
        run.ShouldCompile();
    }

    [Fact]
    public void A_named_API_is_generated_beside_the_spec_of_the_package()
    {
        GeneratorRun run = GeneratorRun.Of(Both with { Files = [.. Both.Files.Skip(3), .. PackagedSpecTests.Packaged] });

        run.Diagnostics.ShouldBeEmpty();
        run.Files.Keys.ShouldContain("LiveStation.Client.g.cs");
        run.Files.Keys.ShouldContain("Town.Town.Client.g.cs");
    }

    [Theory]
    [InlineData("Town", "town", "it differs from 'Town' only in case")]
    [InlineData("", "Bread", "it is the name of a type in the API without a name")]
    [InlineData("", "OvensClient.More", "it is the name of a type in the API without a name")]
    [InlineData("", "BakeryZones", "it is the name of a type in the API without a name")]
    [InlineData("", "GetBreadOperation", "it is the name of a type in the API without a name")]
    [InlineData("", "CrustExtensions", "it is the name of a type in the API without a name")]
    [InlineData("", "Task.More", "it is the name of a type in the API without a name")]
    [InlineData("Town", "Town.Crust", "it is the name of a type in 'Town'")]
    public void A_name_that_is_in_use_is_reported_and_its_owner_is_kept(string has, string asks, string reason)
    {
        SpecProject first = Bakery.Project with
        {
            Files = has.Length == 0 ? Bakery.Project.Files : [InApi(has, TownFile, Town)],
        };

        GeneratorRun run = GeneratorRun.Of(first with { Files = [.. first.Files, InApi(asks, "more/more.yaml", Town)] });

        run.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            $"/work/App/more/more.yaml(1,1): error LSG0124: '{asks}' of LiveStationSpecApi cannot be used: {reason}. Choose another name.");
        run.Files.ShouldBe(GeneratorRun.Of(first).Files);
    }

    [Fact]
    public void When_operations_are_chosen_an_API_without_a_chosen_one_is_omitted()
    {
        GeneratorRun run = GeneratorRun.Of(Both.Set("_LiveStationOperations", "listOvens"));

        run.Diagnostics.ShouldBeEmpty();
        run.Files.Keys.ShouldContain("Ovens.Operations.g.cs");
        run.Files.Keys.ShouldNotContain("Breads.Operations.g.cs");
        run.Files.Keys.ShouldNotContain(name => name.StartsWith("Town.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_of_one_leaves_the_other_alone()
    {
        GeneratorRun run = GeneratorRun.Of(Both)
            .After(project => project.Edit(Bakery.BreadsFile, "en: One bread.", "en: A bread."));

        run.Reasons(Steps.Bound).ShouldBe([Modified, Cached]);
        run.Reasons(Steps.Plan).ShouldBe([Modified, Cached]);
        run.Written.ShouldBe(["Breads.Types.g.cs"]);
    }

    [Fact]
    public void A_mistake_in_one_leaves_the_other_whole()
    {
        GeneratorRun run = GeneratorRun.Of(Both with
        {
            Files = [.. Bakery.Project.Files, InApi("Town", TownFile, "spec: 1\nservice:\n\tname: Town")],
        });

        run.Diagnostics.ShouldNotBeEmpty();
        run.Files.ShouldBe(GeneratorRun.Of(Bakery.Project).Files);
    }

    [Theory]
    [InlineData("my town")]
    [InlineData("class")]
    [InlineData("Town.")]
    public void A_name_that_no_namespace_can_have_is_reported_in_its_file(string name)
    {
        GeneratorRun run = GeneratorRun.Of(Both with
        {
            Files = [.. Bakery.Project.Files, InApi(name, TownFile, Town)],
        });

        run.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            $"/work/App/town/town.yaml(1,1): error LSG0122: '{name}' of LiveStationSpecApi is not valid as a part "
            + "of a C# namespace. Write names that are not keywords, separated by dots.");
        run.Files.ShouldBe(GeneratorRun.Of(Bakery.Project).Files);
    }

    private static SpecAdditionalText InApi(string api, string name, string text) =>
        new(SpecProject.Folder + name, text) { Metadata = { ["LiveStationSpecApi"] = api } };
}
