using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.PreCompilation.Tests;

/// <summary>Another generator of the project sees the generated types, unless the project hides them.</summary>
public sealed class VisibilityTests
{
    private const string Property = "LiveStationVisibleToGenerators";

    private static readonly SpecProject Shown = Bakery.Project;
    private static readonly SpecProject Hidden = Bakery.Project.Set(Property, "false");

    [Fact]
    public void This_compiler_has_the_output() => PreCompilationOutput.OfCompiler.ShouldNotBeNull();

    [Fact]
    public void A_compiler_whose_context_is_a_ref_struct_is_treated_like_one_without_the_output() =>
        PreCompilationOutput.In(typeof(IInitialization)).ShouldBeNull();

    [Theory]
    [InlineData("", "App.Generated.Bread")]
    [InlineData("true", "App.Generated.Bread")]
    [InlineData("False", "missing")]
    public void Another_generator_sees_the_types_unless_the_property_is_false(string value, string seen) =>
        Witness.Of(Bakery.Project.Set(Property, value)).Bread.ShouldBe("// Bread: " + seen);

    [Fact]
    public void The_types_that_it_sees_change_with_the_spec()
    {
        Witness first = Witness.Of(Shown);

        Witness second = first.After(Shown.Edit(Bakery.OvensFile, "ovenId", "number"));

        first.Members.ShouldContain("OvenId");
        second.Members.ShouldContain("Number");
        second.Members.ShouldNotContain("OvenId");
    }

    [Fact]
    public void The_files_have_the_same_bytes_either_way()
    {
        GeneratorRun shown = GeneratorRun.Of(Shown), hidden = GeneratorRun.Of(Hidden);

        shown.Files.ShouldNotBeEmpty();
        shown.Files.ShouldBe(hidden.Files);
        shown.Written.ShouldBe(hidden.Written);
        shown.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_mistake_is_reported_once_and_the_rest_is_still_seen()
    {
        SpecProject broken = Shown.Edit(Bakery.BreadsFile, "type: Oven", "type: Ovne");

        GeneratorRun.Of(broken).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("LSG0040");
        Witness.Of(broken).Bread.ShouldBe("// Bread: App.Generated.Bread");
    }

    [Fact]
    public void Without_the_properties_of_the_package_no_types_are_generated() =>
        Witness.Of(Shown with { Properties = [] }).Bread.ShouldBe("// Bread: missing");

    [Theory]
    [InlineData("", "false")]
    [InlineData("false", "true")]
    public void A_change_of_the_property_moves_every_file(string before, string after)
    {
        GeneratorRun run = GeneratorRun.Of(Bakery.Project.Set(Property, before)).After(project => project.Set(Property, after));

        run.Written.ShouldBe(run.Files.Keys);
        run.Files.ShouldBe(GeneratorRun.Of(Shown).Files);
    }

    private interface IInitialization
    {
        void RegisterPreCompilationSourceOutput<T>(IncrementalValuesProvider<T> files, Action<Context, T> action);
    }

    private ref struct Context;
}
