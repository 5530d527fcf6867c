using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours;
using LiveStation.Generator.Templates.Tests.Support;

namespace LiveStation.Generator.Templates.Tests.Shipped;

/// <summary>The output of the templates in <c>generator/templates/typescript</c>.</summary>
public sealed class TypeScriptTests
{
    [Theory]
    [InlineData("types.ts")]
    [InlineData("groups/shows.ts")]
    [InlineData("client.ts")]
    [InlineData("errors.ts")]
    public void The_code_of_an_API_that_uses_everything_is_known(string file) => ShippedTemplate.Render("typescript", Golden.Model)[file]
        .ShouldBeVerified("TypeScript." + file.Replace('/', '.'));

    [Theory]
    [InlineData(DocumentationLanguage.Korean, "   * 한글: Does deleteShow.\n   * 다음 존에서만 사용할 수 있습니다: abroad.\n")]
    [InlineData(DocumentationLanguage.Both, "   * Does deleteShow. 한글: Does deleteShow.\n")]
    public void Comments_are_in_the_language_of_the_documentation(DocumentationLanguage language, string lines) => ShippedTemplate
        .Render("typescript", Golden.Model, new EmitOptions("", Documentation: language))["groups/shows.ts"].ShouldContain(lines, Case.Sensitive);

    [Theory]
    [InlineData("a */ b", "a *\\/ b")]
    [InlineData("@deprecated by a@b.c", "\\@deprecated by a@b.c")]
    [InlineData("a\r\n * b\u2028c\u202Ed\0", "a * b cd")]
    [InlineData("a 😀", "a 😀")]
    public void A_text_of_the_spec_stays_in_its_comment(string text, string comment)
    {
        ApiModel model = Golden.Model with { Service = Golden.Model.Service with { Doc = new DocText(text, "") } };

        ShippedTemplate.Render("typescript", model)["client.ts"].ShouldContain($"\n/** {comment} */\nexport class RadioClient", Case.Sensitive);
    }
}
