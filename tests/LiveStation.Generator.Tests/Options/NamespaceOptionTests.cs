using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Options;

/// <summary>The namespace of generated types.</summary>
public sealed class NamespaceOptionTests
{
    [Theory]
    [InlineData("Town.Bakery", "App", "Town.Bakery")]
    [InlineData("가게.빵", "App", "가게.빵")]
    [InlineData("record.var", "App", "record.var")]
    [InlineData("", "Town.App", "Town.App.Generated")]
    [InlineData("", "my-app", "my_app.Generated")]
    [InlineData("", "3d.class.App", "_3d._class.App.Generated")]
    [InlineData("", "", "LiveStation.Generated")]
    [InlineData("", "---", "LiveStation.Generated")]
    public void It_is_the_chosen_one_or_is_below_the_root_namespace(string chosen, string root, string expected)
    {
        GeneratorRun run = GeneratorRun.Of(Bakery.Project
            .Set("LiveStationNamespace", chosen)
            .Set("RootNamespace", root));

        run.Diagnostics.ShouldBeEmpty();
        run.Files["Breads.Types.g.cs"].ShouldContain($"\nnamespace {expected};\n");
    }

    [Theory]
    [InlineData("PUBLIC", "public sealed record Bread")]
    [InlineData(" public ", "public sealed record Bread")]
    [InlineData("Internal", "internal sealed record Bread")]
    [InlineData("", "internal sealed record Bread")]
    public void Accessibility_may_be_written_in_any_case(string value, string expected) => GeneratorRun
        .Of(Bakery.Project.Set("LiveStationAccessibility", value)).Files["Breads.Types.g.cs"].ShouldContain(expected);
}
