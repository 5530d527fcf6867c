using LiveStation.Generator.Engine.Documents;
using YamlDotNet.RepresentationModel;

namespace LiveStation.Generator.Engine.Tests.Documents;

public sealed class YamlPrinterTests
{
    [Fact]
    public void Objects_lists_and_values_are_in_block_style() => YamlPrinter.Print(DocumentMap.Of(
        ("text", "A plain text."),
        ("number", 3),
        ("flag", true),
        ("none", DocumentLiteral.Null),
        ("omitted", null),
        ("empty", DocumentMap.Of()),
        ("list", DocumentList.Of([new DocumentText("no"), DocumentMap.Of(("a", 1), ("b", DocumentList.OfTexts(["c"])))])),
        ("lists", DocumentList.Of([DocumentList.OfTexts(["d", "e"]), DocumentList.Of([])])),
        ("200", "two\n\nlines"))).ShouldBe("""
            text: A plain text.
            number: 3
            flag: true
            none: null
            empty: {}
            list:
              - "no"
              - a: 1
                b:
                  - c
            lists:
              - - d
                - e
              - []
            "200": |-
              two

              lines

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Every_text_is_read_as_itself_as_a_value_a_name_and_an_item()
    {
        foreach (string text in HostileTexts.All.Append("\ud800"))
        {
            string yaml = YamlPrinter.Print(DocumentMap.Of(
                ("value", text), ("map", DocumentMap.Of((text, "x"))), ("list", DocumentList.OfTexts([text, "x"])), ("after", "x")));

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            var root = (YamlMappingNode)stream.Documents[0].RootNode;
            string expected = text.Replace('\ud800', text.Length == 1 ? '\ufffd' : '\ud800');
            root["value"].ShouldBe(new YamlScalarNode(expected), yaml);
            ((YamlMappingNode)root["map"]).Children.Keys.ShouldBe([new YamlScalarNode(expected)], yaml);
            ((YamlSequenceNode)root["list"]).Children.ShouldBe([new YamlScalarNode(expected), new YamlScalarNode("x")], yaml);
            root["after"].ShouldBe(new YamlScalarNode("x"), yaml);
        }
    }

    [Theory]
    [InlineData("no")]
    [InlineData("1e3")]
    [InlineData("~")]
    [InlineData("2026-11-30")]
    [InlineData("")]
    [InlineData("0x1F")]
    [InlineData("null")]
    public void A_text_that_would_be_read_as_another_type_is_quoted(string text) =>
        YamlPrinter.Print(DocumentMap.Of(("a", text))).ShouldBe($"a: \"{text}\"\n");

    [Fact]
    public void No_character_that_changes_the_display_is_written_as_itself() =>
        YamlPrinter.Print(DocumentMap.Of(("a", "\u202e\u2028\u0085\0\ufeff"))).ShouldBe("a: \"\\u202e\\u2028\\u0085\\u0000\\ufeff\"\n");
}
