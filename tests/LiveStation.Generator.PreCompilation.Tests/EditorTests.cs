using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.PreCompilation.Tests;

/// <summary>Editors show files that other generators see in the same way as files that only the compiler sees.</summary>
public sealed class EditorTests
{
    private const string Property = "LiveStationVisibleToGenerators";

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task Completion_offers_generated_types(string visible)
    {
        using Editor editor = await Editor.OpenAsync(Bakery.Project.Set(Property, visible));

        string[] offered = await editor.CompleteAsync("using App.Generated; class A { $$ }");

        offered.ShouldContain("Bread");
        offered.ShouldContain("BakeryClient");
        (await editor.CompileAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task Completion_offers_the_members_of_the_spec_as_it_was_edited_last(string visible)
    {
        const string code = "class A { void M(App.Generated.Oven oven) { oven.$$ } }";
        using Editor editor = await Editor.OpenAsync(Bakery.Project.Set(Property, visible));
        (await editor.CompleteAsync(code)).ShouldContain("Heat");

        await editor.EditSpecAsync(Bakery.OvensFile, "heat: {", "warmth: {");
        await editor.CompileAsync();
        string[] offered = await editor.CompleteAsync(code);

        offered.ShouldContain("Warmth");
        offered.ShouldNotContain("Heat");
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task Going_to_a_definition_opens_the_generated_file_and_its_comment_is_shown(string visible)
    {
        using Editor editor = await Editor.OpenAsync(Bakery.Project.Set(Property, visible));

        ISymbol symbol = await editor.SymbolAsync("class A { App.Generated.$$Oven? oven; }");

        symbol.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!.ShouldContain("One oven.");
        editor.DefinitionOf(symbol).ShouldBe("Ovens.Types.g.cs");
    }
}
