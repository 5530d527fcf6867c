using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Tests.Emission;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("plain 한국어", "\"plain 한국어\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\nb\r\t\0", "\"a\\nb\\u000D\\u0009\\u0000\"")]
    [InlineData("a\u2028b\u2029c\u0085", "\"a\\u2028b\\u2029c\\u0085\"")]
    [InlineData("\u202Eabc\uFEFF", "\"\\u202Eabc\\uFEFF\"")]
    [InlineData("😀", "\"😀\"")]
    [InlineData("{0} {x}", "\"{0} {x}\"")]
    public void A_literal_holds_any_text_on_one_line(string text, string literal) =>
        CSharpLiteral.Of(text).ShouldBe(literal);

    [Fact]
    public void A_literal_keeps_halves_of_surrogate_pairs()
    {
        CSharpLiteral.Of("\uD83D!").ShouldBe("\"\\uD83D!\"");
        CSharpLiteral.Of("!\uDE00").ShouldBe("\"!\\uDE00\"");
        CSharpLiteral.Of("\uD83D\uD83D\uDE00").ShouldBe("\"\\uD83D😀\"");
    }

    [Fact]
    public void A_long_literal_is_cut_after_commas() =>
        CSharpLiteral.Pieces("""{"a":1,"b":22,"c":3}""", 14)
            .ShouldBe(["\"{\\\"a\\\":1,\\\"b\\\":22,\" +", "\"\\\"c\\\":3}\""]);

    [Fact]
    public void A_long_literal_without_commas_is_cut_between_characters() =>
        CSharpLiteral.Pieces("abcd😀fg", 5).ShouldBe(["\"abcd😀\" +", "\"fg\""]);

    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("</summary>]]><!-- -->", "&lt;/summary&gt;]]&gt;&lt;!-- --&gt;")]
    [InlineData(" one\r\n  two\tthree\u2028four ", "one two three four")]
    [InlineData("bell\u0007 \uFFFE", "bell\uFFFD \uFFFD")]
    [InlineData("\u202Eabc", "&#x202E;abc")]
    [InlineData("\"quoted\"", "\"quoted\"")]
    public void Xml_text_is_one_safe_paragraph(string prose, string xml) => XmlText.Content(prose).ShouldBe(xml);

    [Theory]
    [InlineData("Get(\"a  b\") ", "Get(\"a  b\") ")]
    [InlineData("  a<b>\n&\u2028c", "  a&lt;b&gt; &amp; c")]
    [InlineData("\u202E\u0007", "&#x202E;\uFFFD")]
    public void Code_in_xml_stays_on_its_line_and_keeps_its_spaces(string line, string xml) =>
        XmlText.Code(line).ShouldBe(xml);

    [Fact]
    public void Xml_text_has_no_halves_of_surrogate_pairs() => XmlText.Content("a\uD83D").ShouldBe("a\uFFFD");

    [Fact]
    public void An_attribute_value_cannot_end_its_quotes() => XmlText.Attribute("a\"b<c").ShouldBe("a&quot;b&lt;c");

    [Theory]
    [InlineData("Reads it", "Reads it.")]
    [InlineData("Reads it.", "Reads it.")]
    [InlineData("Reads it. \n", "Reads it.")]
    [InlineData("Really?", "Really?")]
    [InlineData("He said \"go.\"", "He said \"go.\"")]
    [InlineData("He said \"go\"", "He said \"go\".")]
    [InlineData("(끝.)", "(끝.)")]
    [InlineData("그는 “가!”", "그는 “가!”")]
    [InlineData("(see above)", "(see above).")]
    [InlineData("\"\"", "\"\".")]
    [InlineData("조회합니다", "조회합니다.")]
    [InlineData("", "")]
    public void Sentences_end_in_one_full_stop(string prose, string sentence) =>
        XmlText.Sentences(prose).ShouldBe(sentence);

    [Theory]
    [InlineData("name", "name")]
    [InlineData("class", "@class")]
    [InlineData("@class", "@class")]
    [InlineData("record", "record")]
    public void A_keyword_gets_its_sign_when_it_is_a_name(string name, string identifier) =>
        Identifier.Escape(name).ShouldBe(identifier);

    [Theory]
    [InlineData("spec/a.yaml", "spec/a.yaml")]
    [InlineData("a\nb\rc\u2028d\u0085e", "a b c d e")]
    [InlineData("a\u0000\u202E", "a\uFFFD\uFFFD")]
    public void A_comment_stays_on_its_line(string text, string comment) => CommentText.Of(text).ShouldBe(comment);

    [Fact]
    public void A_quoted_string_has_the_escapes_of_its_format()
    {
        const string Text = "\"\\\n\u0001\u200B\uD83D\uDE00\uD83D";

        QuotedText.OfJson(Text).ShouldBe("\"\\\"\\\\\\n\\u0001\\u200b\uD83D\uDE00\\ud83d\"");
        QuotedText.OfCompactJson(Text).ShouldBe("\"\\\"\\\\\\u000a\\u0001\u200B\\ud83d\\ude00\\ud83d\"");
        QuotedText.OfYaml(Text).ShouldBe("\"\\\"\\\\\\n\\u0001\\u200b\uD83D\uDE00\uFFFD\"");
    }
}
