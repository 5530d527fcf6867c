using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Reading;

public sealed class JsonCommentTests
{
    [Theory]
    [InlineData("// x\n{ \"group\": \"Goods\" }", 1, 1)]
    [InlineData("/* x\n y */ { \"group\": \"Goods\" }", 1, 1)]
    [InlineData("{ \"group\": // why: {x}\n \"Goods\" }", 1, 12)]
    [InlineData("{ \"group\": \"Goods\", /* a */ // b\n}", 1, 21)]
    [InlineData("{\n\"group\": \"Goods\" // the \"last\"\n}\n// end", 2, 18)]
    public void A_comment_in_JSON_is_reported_as_one_mistake_and_the_rest_is_read(string text, int line, int column)
    {
        var read = SpecCompiler.Parse(new SpecFile("a.json", text));

        SpecDiagnostic mistake = read.Diagnostics.ShouldHaveSingleItem();
        mistake.ToString().ShouldStartWith($"a.json({line},{column}): error LSG0003: Syntax error: JSON does not allow comments.");
        read.SectionKeys.ShouldBe(["group"]);
    }

    [Theory]
    [InlineData("{ \"reference\": \"https://a // b /* c */\" }")]
    [InlineData("{ reference: https://a } # see // below")]
    [InlineData("{ reference: 'a // b', group: a//b }")]
    public void Slashes_in_texts_are_no_comments(string text) =>
        SpecCompiler.Parse(new SpecFile("a.json", text)).Diagnostics.ShouldBeEmpty();
}
