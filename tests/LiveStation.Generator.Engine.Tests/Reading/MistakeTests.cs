namespace LiveStation.Generator.Engine.Tests.Reading;

/// <summary>Valid YAML that is not a valid spec.</summary>
public sealed class MistakeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_reported(string text) => Spec.Mistakes(text).ShouldBe(
        "(1,1) LSG0002 The file contains no keys. Add a key such as 'types:', or remove the file from the project");

    [Theory]
    [InlineData("- a\n- b", "a list")]
    [InlineData("[a]", "a list")]
    [InlineData("hello", "text")]
    [InlineData("\"\"", "text")]
    [InlineData("*a", "text")]
    [InlineData("using System;\nclass A { int x = 1; }\n", "text")]
    public void A_file_that_is_no_mapping_is_reported(string text, string what) => Spec.Mistakes(text).ShouldBe(
        $"(1,1) LSG0006 A spec file must be a mapping, but this is {what}. Begin with a key such as 'types:'");

    [Fact]
    public void A_key_that_occurs_twice_names_the_line_of_the_first() => Spec.Mistakes(
        "a: 1\nb: 2\n\"a\": 3\na: 4\n").ShouldBe(
        """
        (3,1) LSG0014 Key 'a' is already defined on line 1, and that definition is used. Rename or delete one of the two
        (4,1) LSG0014 Key 'a' is already defined on line 1, and that definition is used. Rename or delete one of the two
        """);

    [Fact]
    public void A_key_that_occurs_twice_among_many_is_reported_as_well() => Spec.Mistakes(
        string.Concat("abcdefghijkl".Select(key => $"{key}: 1\n")) + "b: 2\nk: 2\nm: 1\nm: 2\n").ShouldBe(
        """
        (13,1) LSG0014 Key 'b' is already defined on line 2, and that definition is used. Rename or delete one of the two
        (14,1) LSG0014 Key 'k' is already defined on line 11, and that definition is used. Rename or delete one of the two
        (16,1) LSG0014 Key 'm' is already defined on line 15, and that definition is used. Rename or delete one of the two
        """);

    [Fact]
    public void Of_a_key_that_occurs_twice_the_first_counts() =>
        Spec.Show(Spec.Read("a: 1\nb: 2\na: 3").Root).ShouldBe("{a: 1, b: 2}");

    [Fact]
    public void Anchors_aliases_tags_and_merge_keys_are_refused_each_at_its_place() => Spec.Mistakes(
        "a: &x 1\nb: *x\n<<: *y\nc: !foo z\nd: &k !!str 1\ne: [&m { x: y }, *n]\n*o : p\n").ShouldBe(
        """
        (1,4) LSG0010 YAML anchors are not supported. Delete '&x', or put the text in quotes if it is meant to begin with '&'
        (2,4) LSG0011 YAML aliases are not supported. Replace '*x' with what it refers to, or put the text in quotes if it is meant to begin with '*'
        (3,1) LSG0013 YAML merge keys are not supported. Replace '<<' with the entries themselves
        (4,4) LSG0012 YAML tags are not supported. Delete '!foo', or put the text in quotes if it is meant to begin with '!'
        (5,4) LSG0010 YAML anchors are not supported. Delete '&k', or put the text in quotes if it is meant to begin with '&'
        (5,7) LSG0012 YAML tags are not supported. Delete '!!str', or put the text in quotes if it is meant to begin with '!'
        (6,5) LSG0010 YAML anchors are not supported. Delete '&m', or put the text in quotes if it is meant to begin with '&'
        (6,18) LSG0011 YAML aliases are not supported. Replace '*n' with what it refers to, or put the text in quotes if it is meant to begin with '*'
        (7,1) LSG0011 YAML aliases are not supported. Replace '*o' with what it refers to, or put the text in quotes if it is meant to begin with '*'
        """);

    [Fact]
    public void The_value_with_an_anchor_or_a_tag_is_still_read() =>
        Spec.Show(Spec.Read("a: &x { b: c }\nd: !e [f]\n&g h: i\nj: *x").Root).ShouldBe("{a: {b: c}, d: [f], h: i}");

    [Fact]
    public void A_quoted_merge_key_is_a_key_like_any_other() => Spec.Show(Spec.Root("'<<': a")).ShouldBe("{'<<': a}");

    [Theory]
    [InlineData("%YAML 1.2\n---\na: b", "%YAML 1.2")]
    [InlineData("%TAG ! tag:x,2026:\n---\na: b", "%TAG ! tag:x,2026:")]
    [InlineData("%FOO x \na: b", "%FOO x")]
    [InlineData("%YAML 3.0\n---\na: b", "%YAML 3.0")]
    public void A_directive_is_refused(string text, string line) => Spec.Mistakes(text).ShouldBe(
        $"(1,1) LSG0009 YAML directives are not supported. Delete the line '{line}'");

    [Theory]
    [InlineData("---\na: b\n---\nc: d\n")]
    [InlineData("a: b\n\n---\nc: d\n---\ne: f\n")]
    [InlineData("a: b\n...\nc: d\n")]
    public void A_second_document_is_refused_and_the_first_is_read(string text)
    {
        Spec.Mistakes(text).ShouldBe(
            "(3,1) LSG0008 A second YAML document begins here and is ignored. Move it to a separate file");
        Spec.Show(Spec.Read(text).Root).ShouldBe("{a: b}");
    }

    [Theory]
    [InlineData("{ {a: b}: c }", "(1,3)", "a mapping")]
    [InlineData("[a]: b", "(1,1)", "a list")]
    [InlineData("? - a\n: b", "(1,3)", "a list")]
    [InlineData(": b", "(1,1)", "empty")]
    [InlineData("~: b", "(1,1)", "YAML's null")]
    [InlineData("{ null: b }", "(1,3)", "YAML's null")]
    public void A_key_that_is_not_text_is_reported(string text, string place, string what) => Spec.Mistakes(text).ShouldBe(
        $"{place} LSG0015 A key must be text, but this is {what}. "
        + "Write a name, in quotes if YAML reads it as something else");

    [Fact]
    public void A_quoted_null_is_a_key() => Spec.Show(Spec.Root("'null': a\n'': b")).ShouldBe("{'null': a, '': b}");

    [Fact]
    public void A_key_or_list_item_without_a_value_is_reported() => Spec.Mistakes(
        "optional:\na: { b: , c, 'd': }\ne:\n- x\n-\n? f\n").ShouldBe(
        """
        (1,1) LSG0016 Key 'optional' has no value. Add a value, or remove the entry
        (2,6) LSG0016 Key 'b' has no value. Add a value, or remove the entry
        (2,11) LSG0016 Key 'c' has no value. Add a value, or remove the entry
        (2,14) LSG0016 Key 'd' has no value. Add a value, or remove the entry
        (5,2) LSG0016 The list item has no value. Add a value, or remove the entry
        (6,3) LSG0016 Key 'f' has no value. Add a value, or remove the entry
        """);

    [Theory]
    [InlineData("{ en: Up to three, at a time. }", "at a time.", "en: \"Up to three, at a time.\"")]
    [InlineData("{ en: One, two,  three. }", "two", "en: \"One, two, three.\"")]
    [InlineData("{ ko: 셋, 넷. }", "넷.", "ko: \"셋, 넷.\"")]
    [InlineData("{ en: See a,\n    \\b \"c\" }", "\\b \"c\"", "en: \"See a, \\\\b \\\"c\\\"\"")]
    public void A_comma_in_unquoted_text_requires_quotes(string text, string part, string remedy)
    {
        string message = Spec.Read(text).Diagnostics.ShouldHaveSingleItem().Message;

        message.ShouldBe(
            $"The comma before '{part}' ends the text, because the text is not in quotes. "
            + $"Put text that contains a comma in quotes: {remedy}.");
        Spec.Underlined(text).ShouldBe(part);
    }

    [Fact]
    public void A_text_cut_by_a_comma_is_corrected_so_that_no_other_mistake_is_reported() =>
        Spec.Show(Spec.Read("{ en: Up to three, at a time., ko: x }").Root)
            .ShouldBe("{en: 'Up to three, at a time.', ko: x}");

    [Theory]
    [InlineData("{ type:string, en: x }", "(1,3)", "type:string", "type: string")]
    [InlineData("{ optional: true, type:string }", "(1,19)", "type:string", "type: string")]
    public void A_colon_without_its_space_is_reported(string text, string place, string word, string remedy) =>
        Spec.Mistakes(text)
            .ShouldBe($"{place} LSG0018 YAML reads '{word}' as a single text, because no space follows the colon. Write '{remedy}'");

    [Fact]
    public void A_value_that_lacks_the_space_after_its_colon_is_corrected_so_that_no_other_mistake_is_reported() =>
        Spec.Show(Spec.Read("{ a: b, type:string, en:Up to three, at a time. }").Root)
            .ShouldBe("{a: b, type: string, en: 'Up to three, at a time.'}");

    [Fact]
    public void Mistakes_of_all_kinds_are_reported_together_and_reading_continues()
    {
        const string Text = "a: &x 1\na: 2\nb:\nc: { en: d, e. }\n~: f\ng: h\n";

        Spec.Places(Text).ShouldBe("(1,4) LSG0010 (2,1) LSG0014 (3,1) LSG0016 (4,13) LSG0017 (5,1) LSG0015");
        Spec.Show(Spec.Read(Text).Root).ShouldBe("{a: 1, c: {en: 'd, e.'}, g: h}");
    }
}
