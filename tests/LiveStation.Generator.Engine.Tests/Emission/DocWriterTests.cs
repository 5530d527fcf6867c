using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Tests.Emission;

public sealed class DocWriterTests
{
    private readonly CodeWriter _writer = new();

    [Fact]
    public void Text_that_fits_stays_on_one_line() =>
        Written(new DocTag("summary", "", EquatableArray.Of("English.", "한국어.")))
            .ShouldBe("/// <summary>English. <para>한국어.</para></summary>\n");

    [Fact]
    public void Text_that_does_not_fit_has_lines_of_its_own()
    {
        string sentence = string.Join(" ", Enumerable.Repeat("twelve chars", 11)) + ".";

        Written(new DocTag("summary", "", EquatableArray.Of(sentence, "한국어."))).ShouldBe("""
            /// <summary>
            /// twelve chars twelve chars twelve chars twelve chars twelve chars twelve chars twelve chars twelve chars twelve chars
            /// twelve chars twelve chars.
            /// <para>한국어.</para>
            /// </summary>

            """);
    }

    [Fact]
    public void Korean_letters_count_as_two_columns() =>
        Written(new DocTag("summary", "", EquatableArray.Of(new string('가', 50)))).Split('\n').Length.ShouldBe(4);

    [Fact]
    public void An_element_without_text_closes_itself() =>
        Written(new DocTag("inheritdoc", "", default)).ShouldBe("/// <inheritdoc />\n");

    [Fact]
    public void Code_keeps_its_lines() =>
        Written(new DocTag("example", "", EquatableArray.Of("var a = 1;", "", "var b = 2;"), IsCode: true))
            .ShouldBe("/// <example><code>\n/// var a = 1;\n///\n/// var b = 2;\n/// </code></example>\n");

    [Theory]
    [InlineData("See <see cref=\"A\" /> and <see cref=\"B\" />.", "See <see cref=\"A\" />|and|<see cref=\"B\" />.")]
    [InlineData("a word-that-is-wider-than-a-line b", "a|word-that-is-wider-than-a-line|b")]
    [InlineData("twenty columns are a line", "twenty columns are a|line")]
    [InlineData("", "")]
    public void Lines_are_broken_at_spaces_outside_of_tags(string xml, string lines) =>
        string.Join("|", TextWrap.Lines(xml, 20).Select(line => xml.Substring(line.Start, line.Length)))
            .ShouldBe(lines);

    [Fact]
    public void Attributes_follow_the_comment_also_where_it_is_inherited()
    {
        DocBlock doc = DocBlock.Of(new DocTag("summary", "", EquatableArray.Of("A."))).With(null).With("[One]").With("[Two]");

        _writer.Doc(doc);
        _writer.InheritedDoc(doc);

        _writer.ToString().ShouldBe("/// <summary>A.</summary>\n[One]\n[Two]\n/// <inheritdoc />\n[One]\n[Two]\n");
    }

    private string Written(DocTag tag)
    {
        _writer.Doc(DocBlock.Of(tag));
        return _writer.ToString();
    }
}
