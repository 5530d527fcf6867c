using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Tests.Reading;

public sealed class NodeTests
{
    [Theory]
    [InlineData("a: b", "{a: b}")]
    [InlineData("{ a: { b: c }, d: [e, f] }", "{a: {b: c}, d: [e, f]}")]
    [InlineData("a:\n- b\n- c: d\n  e: f\n", "{a: [b, {c: d, e: f}]}")]
    [InlineData("a: []\nb: {}", "{a: [], b: {}}")]
    [InlineData("{}", "{}")]
    [InlineData("a: [b: c, {d: e}]", "{a: [{b: c}, {d: e}]}")]
    [InlineData("---\na: b\n...\n", "{a: b}")]
    [InlineData("{ a: 1, b: [2, ], }", "{a: 1, b: [2]}")]
    [InlineData("a:\tb", "{a: b}")]
    [InlineData("route: GET /channels/{channelId}", "{route: GET /channels/{channelId}}")]
    [InlineData("{ type: list<T>, also: timestamp(ms) }", "{type: list<T>, also: timestamp(ms)}")]
    public void A_text_becomes_mappings_sequences_and_scalars(string text, string nodes) =>
        Spec.Show(Spec.Root(text)).ShouldBe(nodes);

    [Theory]
    [InlineData("a: b c", false, "b c")]
    [InlineData("a: b\n  c", false, "b c")]
    [InlineData("a: 'it''s'", true, "it's")]
    [InlineData("a: \"b\\nc\\\"\"", true, "b\nc\"")]
    [InlineData("a: |\n  b\n  c\n", true, "b\nc\n")]
    [InlineData("a: >\n  b\n  c\n\n  d\n", true, "b c\nd\n")]
    [InlineData("a: >-\n  b\n  c\n", true, "b c")]
    [InlineData("a: ''", true, "")]
    [InlineData("a: |\n", true, "")]
    [InlineData("a: null", false, "null")]
    [InlineData("a: ~", false, "~")]
    [InlineData("a: !x y", false, "y")]
    public void A_scalar_keeps_its_text_and_whether_it_was_quoted(string text, bool isQuoted, string expected)
    {
        ScalarNode value = Spec.Read(text).Root!.Entries[0].Value.ShouldBeOfType<ScalarNode>();

        (value.Text, value.IsQuoted).ShouldBe((expected, isQuoted));
    }

    [Fact]
    public void Entries_keep_the_order_of_the_file()
    {
        MappingNode root = Spec.Root("b: 1\na: 2\n\"10\": 3\n9: 4");

        root.Entries.Select(entry => entry.Key.Text).ShouldBe(["b", "a", "10", "9"]);
    }

    [Fact]
    public void Blank_lines_and_comments_change_places_and_nothing_else()
    {
        const string Plain = "a:\n  b: c d\n  e: [f]\ng: |\n  h\n";
        const string Spaced = "# one\n\na:   # two\n\n  b: c d # three\n# four\n  e: [f]\n\n\ng: |\n  h\n\n# five\n";

        Spec.Show(Spec.Root(Spaced)).ShouldBe(Spec.Show(Spec.Root(Plain)));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_change_nothing(string lineEnd)
    {
        const string Text = "a: |\n  b\n  c\nd: >\n  e\n  f\ng: h\n  i\nj: \"k\n  l\"\n";

        Spec.Show(Spec.Root(Text.Replace("\n", lineEnd))).ShouldBe(Spec.Show(Spec.Root(Text)));
    }

    [Fact]
    public void A_mark_of_byte_order_at_the_beginning_is_no_part_of_the_first_key() =>
        Spec.Show(Spec.Root("\uFEFFa: b")).ShouldBe("{a: b}");

    [Fact]
    public void The_same_text_read_twice_is_equal() =>
        Spec.Read("a: { b: [c] }\nd: &x 1").ShouldBe(Spec.Read("a: { b: [c] }\nd: &x 1"));

    [Fact]
    public void Every_file_of_the_spec_reads_without_a_mistake()
    {
        foreach (string path in SpecTexts.Paths)
            Spec.Root(File.ReadAllText(path)).Entries.ShouldNotBeEmpty();
    }
}
