using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Reading;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("a: bc", "a", "bc")]
    [InlineData("a:   b c   # d", "a", "b c")]
    [InlineData("\"a\": 'b'", "\"a\"", "'b'")]
    [InlineData("a: |\n  b\n  c\n\n# d\n", "a", "|\n  b\n  c")]
    [InlineData("a: >-\n  b\n", "a", ">-\n  b")]
    [InlineData("a: b\n  c\n", "a", "b\n  c")]
    [InlineData("a: { b: c } # d", "a", "{ b: c }")]
    [InlineData("a: {}", "a", "{}")]
    [InlineData("a: [b, c ]", "a", "[b, c ]")]
    [InlineData("a: []\n", "a", "[]")]
    [InlineData("a:\n  b: c\n  d: e\n\n# f\n", "a", "b: c\n  d: e")]
    [InlineData("a:\n- b\n- c\n\n# f\n", "a", "- b\n- c")]
    [InlineData("a:\n- - b\n\n  # f\n  - c\n\n", "a", "- - b\n\n  # f\n  - c")]
    [InlineData("a: b\r\n", "a", "b")]
    [InlineData("\uFEFFa: b", "a", "b")]
    public void A_key_and_its_value_cover_what_was_written(string text, string key, string value)
    {
        MappingEntry entry = Spec.Root(text).Entries.ShouldHaveSingleItem();

        (Written(text, entry.Key), Written(text, entry.Value)).ShouldBe((key, value));
    }

    [Fact]
    public void A_mapping_inside_a_list_that_has_no_braces_begins_with_its_key()
    {
        const string Text = "{ x: [a: b, c: d] }";
        SequenceNode list = (SequenceNode)Spec.Root(Text).Entries[0].Value;

        list.Items.Select(item => Written(Text, item)).ShouldBe(["a: b", "c: d"]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_and_columns_are_right_with_every_line_end(string lineEnd)
    {
        SpecNode value = ValueOfD($"a: b{lineEnd}{lineEnd}c:{lineEnd}  d: e{lineEnd}");

        (value.Span.Line, value.Span.Column, value.Span.EndLine, value.Span.EndColumn).ShouldBe((3, 5, 3, 6));
    }

    [Fact]
    public void Texts_that_differ_only_in_a_line_break_are_different_specs_with_the_same_offsets()
    {
        ParsedSpec one = Spec.Read("{ a: b, c: d }"), other = Spec.Read("{ a: b,\nc: d }");

        (one with { Lines = other.Lines }).ShouldBe(other);
        one.ShouldNotBe(other);
    }

    [Theory]
    [InlineData("c: { 채널: 이름, d: e }", 16)]
    [InlineData("c: { en: \"👩‍👩‍👧\", d: e }", 24)]
    [InlineData("c: { \"\\u0041\": x, d: e }", 21)]
    public void Columns_count_utf16_characters_as_the_compiler_does(string text, int column)
    {
        SpecNode value = ValueOfD(text);

        (value.Span.Line, value.Span.Column).ShouldBe((0, column));
        value.Span.Start.ShouldBe(text.IndexOf("e }", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistake_behind_korean_and_emoji_is_underlined_exactly() =>
        Spec.Underlined("문서: { en: a😀, ko: \"한국😀\", en: b }").ShouldBe("en");

    [Fact]
    public void A_node_over_several_lines_ends_where_its_last_part_ends()
    {
        SpecSpan span = Spec.Root("a:\n  b: c\n  d: efg\n\n\n").Entries[0].Value.Span;

        span.ShouldBe(new SpecSpan(Spec.FileName, 5, 13, 1, 2, 2, 8));
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd", "0 2 5 7")]
    [InlineData("a\u0085b\u2028c\u2029d", "0 2 4 6")]
    [InlineData("", "0")]
    [InlineData("\r\r\n\n", "0 1 3 4")]
    public void Lines_begin_where_the_compiler_lets_them_begin(string text, string starts)
    {
        SpecText lines = new("a.yaml", text);

        string.Join(" ", Enumerable.Range(0, lines.LineCount).Select(lines.LineStart)).ShouldBe(starts);
    }

    [Fact]
    public void Every_place_of_the_real_spec_is_inside_its_parent_and_its_line()
    {
        foreach (string path in SpecTexts.Paths)
        {
            string text = File.ReadAllText(path);
            string[] lines = text.Split('\n');
            foreach (SpecNode node in Spec.All(Spec.Root(text)))
            {
                SpecSpan span = node.Span;
                string head = string.Concat(lines.Take(span.Line).Select(line => line + "\n"));
                (head.Length + span.Column).ShouldBe(span.Start);
                Written(text, node).Trim().Length.ShouldBe(span.Length);
                if (node is ScalarNode { IsQuoted: false } plain)
                    Written(text, node).ShouldBe(plain.Text);
            }
        }
    }

    private static SpecNode ValueOfD(string text) =>
        ((MappingNode)Spec.Root(text).Entries.Single(entry => entry.Key.Text == "c").Value)
        .Entries.Single(entry => entry.Key.Text == "d").Value;

    private static string Written(string text, SpecNode node) => text.Substring(node.Span.Start, node.Span.Length);
}
