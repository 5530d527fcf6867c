using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Tests.Reading;

public sealed class JsonTests
{
    private const string Json = """
        {
          "types": {
            "Target": {
              "doc": { "en": "Where it goes, and how.", "ko": "보내는 곳." },
              "fields": { "id": { "type": "string", "optional": true, "aliases": ["key", "no"] } }
            }
          },
          "operations": { "getTarget": { "response": { "count": 1, "none": null, "list": [] } } }
        }
        """;

    private const string Yaml = """
        types:
          Target:
            doc: { en: "Where it goes, and how.", ko: 보내는 곳. }
            fields:
              id: { type: string, optional: true, aliases: [key, no] }
        operations:
          getTarget:
            response:
              count: 1
              none: null
              list: []
        """;

    [Fact]
    public void Json_has_the_nodes_of_the_same_content_in_yaml() =>
        Spec.Show(Spec.Root(Json)).Replace("'", "").ShouldBe(Spec.Show(Spec.Root(Yaml)).Replace("'", ""));

    [Fact]
    public void Every_place_in_json_covers_what_was_written()
    {
        foreach (SpecNode node in Spec.All(Spec.Root(Json)))
        {
            string written = Json.Substring(node.Span.Start, node.Span.Length);
            string expected = node switch
            {
                MappingNode => "{}",
                SequenceNode => "[]",
                ScalarNode { IsQuoted: true } quoted => $"\"{quoted.Text}\"",
                _ => ((ScalarNode)node).Text,
            };
            (node is ScalarNode ? written : $"{written[0]}{written[^1]}").ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("""{"a":"b\/c"}""", "{'a': 'b/c'}")]
    [InlineData("""{"a":"\u0041\ud83d\ude00\t\"\\"}""", "{'a': 'A😀\t\"\\'}")]
    [InlineData("""{"a":[1,-2.5e3,true,null],"b":{"c":{}}}""", "{'a': [1, -2.5e3, true, null], 'b': {'c': {}}}")]
    [InlineData("{\n\t\"a\": [\n\t\t1\n\t]\n}", "{'a': [1]}")]
    [InlineData("{\"a\"\n:\r\n1}", "{'a': 1}")]
    public void Json_reads_as_json_whatever_its_spacing_and_escapes(string json, string nodes) =>
        Spec.Show(Spec.Root(json)).ShouldBe(nodes);

    [Fact]
    public void A_key_that_occurs_twice_in_json_is_reported() => Spec.Mistakes("{\"a\": 1,\n\"a\": 2}").ShouldBe(
        "(2,1) LSG0014 Key 'a' is already defined on line 1, and that definition is used. Rename or delete one of the two");

    [Theory]
    [InlineData("{\n  \"a\": 1\n  \"b\": 2\n}", "(2,8) LSG0019")]
    [InlineData("{\n  \"a\": \"1\"\n  \"b\": 2\n}", "(2,10) LSG0019")]
    [InlineData("{ \"a\": [1, {\"b\": ", "(1,12) LSG0019")]
    [InlineData("{ \"a\": 1,, \"b\": 2 }", "(1,10) LSG0003")]
    [InlineData("{ \"a\": }", "(1,3) LSG0016")]
    [InlineData("{ \"a\": \"\\ud83d\" }", "(1,8) LSG0003")]
    [InlineData("{ \"a\": 1 ]", "(1,10) LSG0019")]
    public void A_mistake_in_json_is_reported_at_its_place(string json, string place) =>
        Spec.Places(json).ShouldBe(place);

    [Fact]
    public void Json_that_breaks_off_keeps_the_sections_and_entries_before_the_break() =>
        Spec.Show(Spec.Read("""{"types":{"A":{"x":1},"B":{"y":""").Root).ShouldBe("{'types': {'A': {'x': 1}}}");
}
