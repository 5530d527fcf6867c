namespace LiveStation.Generator.Engine.Tests.Reading;

/// <summary>Texts that no YAML parser can read.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData("a:\n\tb: c\n", "(2,1)")]
    [InlineData("a:\n  b: c\n\td: e\n", "(3,1)")]
    [InlineData("a: b\n\tc: d\n", "(2,1)")]
    [InlineData("a:\n  b:\n  \tc: d\n", "(3,3)")]
    [InlineData("a:\n\n  # b\n\n\tc: d\n", "(5,1)")]
    [InlineData("a:\r\n\tb: c\r\n", "(2,1)")]
    [InlineData("a:\n  b:\n    c:\n\t\td: e\n", "(4,1)")]
    [InlineData("a:\n  b: { c: d }\n  e:\n\t\tf: g\n\t\th: i\n", "(4,1)")]
    public void A_tab_as_indentation_has_its_own_remedy(string text, string place) => Spec.Mistakes(text).ShouldBe(
        $"{place} LSG0004 The line is indented with a tab, but YAML allows only spaces. "
        + "Replace each tab with two spaces");

    [Theory]
    [InlineData("a: { b: c\nd: e\n", "(1,4)", "{", "}")]
    [InlineData("a: [b, c\nd: e\n", "(1,4)", "[", "]")]
    [InlineData("a: [b, c}\nd: e\n", "(1,9)", "[", "]")]
    [InlineData("{ en: Channel # 1, ko: x }", "(1,1)", "{", "}")]
    [InlineData("a: { b: { c: d }", "(1,4)", "{", "}")]
    [InlineData("a: [", "(1,4)", "[", "]")]
    [InlineData("a: { b: c, d: e\n  g: h }", "(1,15)", "{", "}")]
    public void A_bracket_that_is_not_closed_is_reported_where_it_begins_or_where_it_should_end(
        string text, string place, string opening, string closing) => Spec.Mistakes(text).ShouldBe(
        $"{place} LSG0019 The '{opening}' on line 1 is not closed here. Separate its entries with ',' "
        + $"and end it with '{closing}'. Put text that contains ' #' in quotes, because ' #' begins a comment");

    [Theory]
    [InlineData("a: \"b\nc: d\n", 4, "The quote that begins here is not closed. Close it")]
    [InlineData("a: 'b", 4, "The quote that begins here is not closed. Close it")]
    [InlineData("a: 'it's'", 8, "The value ends before this position. Put the whole text in quotes")]
    [InlineData("a: b: c", 5, "': ' begins a value, so unquoted text cannot contain it. Put the text in quotes")]
    [InlineData("{ en: Wait: then. }", 11, "': ' begins a value, so unquoted text cannot contain it")]
    [InlineData("a: @b", 4, "Unquoted text cannot begin with '@'. Put it in quotes")]
    [InlineData("a: `b`", 4, "Unquoted text cannot begin with '`'. Put it in quotes")]
    [InlineData("a: & b", 4, "Unquoted text cannot begin with '&' or '*'. Put it in quotes")]
    [InlineData("a: \"\\q\"", 4, "The quoted text contains an unknown escape. Double the backslash")]
    [InlineData("a: \"\\u12\"", 4, "The quoted text contains an incomplete escape. Write all digits, such as \\u0041")]
    [InlineData("a: \"\\ud800\"", 4, "The quoted text contains an escape that is not a complete character")]
    [InlineData("a: | b", 4, "'|' or '>' must be followed by a line break, and then by text indented with spaces")]
    [InlineData("a: ]", 4, "A value is missing before this position. Write a value")]
    [InlineData("a: [b, , c]", 8, "A value is missing before this position. Write a value")]
    [InlineData("a: - b", 4, "A list must begin on a line of its own, or be written in '[' and ']'")]
    public void Text_that_cannot_be_read_is_reported_with_what_to_do(string text, int column, string advice)
    {
        string mistake = Spec.Mistakes(text);

        mistake.ShouldStartWith($"(1,{column}) LSG0003 Syntax error: {advice}");
        mistake.ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("a: b\nc\nd: e", "(2,1)")]
    [InlineData("a: b\n- c\n", "(2,1)")]
    [InlineData("a:\n  b: c\n d: e\n", "(3,2)")]
    [InlineData("a:\n    b: c\n    c: c\n  d: e\n", "(4,3)")]
    [InlineData("a: \"b\"\n  c: d\n", "(2,3)")]
    [InlineData("{}\na: b\n", "(2,1)")]
    public void A_line_in_the_wrong_column_is_reported(string text, string place) => Spec.Mistakes(text).ShouldBe(
        $"{place} LSG0003 Syntax error: This line does not continue the lines above it. "
        + "Write 'key: value', in the column of the lines it belongs to");

    [Theory]
    [InlineData("a:\n    b: c\n  d: e\n", "(2,5)", 3)]
    [InlineData("a:\n   b: { x: y }\n  d: e\n  f: g\n", "(2,4)", 3)]
    [InlineData("  a: b\nc: d\ne: f\n", "(1,3)", 2)]
    [InlineData("a:\n  b:\n      c: d\n\n    # e\n    f: g\n    h: i\n", "(3,7)", 6)]
    [InlineData("a:\n      - b\n  - c\n  - d\n", "(2,7)", 3)]
    public void A_line_that_is_too_deep_is_reported_itself_and_not_the_next_line(string text, string place, int next) =>
        Spec.Mistakes(text).ShouldBe($"{place} LSG0003 Syntax error: The line is indented more deeply than line {next} "
            + "of the same mapping or list. Indent both equally");

    [Theory]
    [InlineData("a: b\nc： d\ne: f\n", "(2,2)", '：', ':', "colon")]
    [InlineData("a: { b: c, d： 가 }\n", "(1,13)", '：', ':', "colon")]
    [InlineData("a: [b， c\nd: e\n", "(1,6)", '，', ',', "comma")]
    [InlineData("a: [b, c］\nd: e\n", "(1,9)", '］', ']', "bracket")]
    [InlineData("a: { b: c， d: e }\n", "(1,10)", '，', ',', "comma")]
    public void A_full_width_sign_in_place_of_one_of_yaml_is_named(
        string text, string place, char sign, char meant, string name) =>
        Spec.Mistakes(text).ShouldBe($"{place} LSG0003 Syntax error: The full-width {name} '{sign}' (U+{(int)sign:X4}) "
            + $"has no meaning in YAML. Write '{meant}', or put the text that contains it in quotes");

    [Fact]
    public void Full_width_signs_in_texts_are_accepted() =>
        Spec.Show(Spec.Root("a: { en: '(：)', ko: 안내： 오늘， 내일！ }")).ShouldBe("{a: {en: '(：)', ko: 안내： 오늘， 내일！}}");

    [Theory]
    [InlineData("a:\n  type:string\n  en: x\n", "(3,5)")]
    [InlineData("a: b\n  c: d\n", "(2,4)")]
    public void A_line_that_continues_the_previous_one_is_reported_with_that_line(string text, string place) =>
        Spec.Mistakes(text).ShouldBe($"{place} LSG0003 Syntax error: This line continues the text of the previous line. "
        + "Write a space after the colon of the previous line, or begin both lines in the same column");

    [Fact]
    public void A_key_beyond_the_parsers_limit_is_reported() =>
        Spec.Places(new string('k', 2000) + ": v").ShouldBe("(1,2001) LSG0003");

    [Theory]
    [InlineData(32, "")]
    [InlineData(33, "(1,34) LSG0007")]
    public void Thirty_two_levels_are_read_and_no_more(int levels, string places)
    {
        string brackets = new('[', levels - 1);

        Spec.Places($"a: {brackets}{brackets.Replace('[', ']')}").Replace("(1,35)", "(1,34)").ShouldBe(places);
    }

    [Fact]
    public void A_file_beyond_one_mebi_characters_is_refused() =>
        Spec.Mistakes("#" + new string('x', 1024 * 1024)).ShouldBe(
            "(1,1) LSG0001 The file has 1,048,577 characters; at most 1,048,576 are allowed. "
            + "Split the file. A spec can consist of any number of files");

    [Fact]
    public void A_file_of_one_mebi_characters_is_read() =>
        Spec.Show(Spec.Root("a: b #" + new string('x', (1024 * 1024) - 6))).ShouldBe("{a: b}");
}
