using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Tests.Support;

namespace LiveStation.Generator.Templates.Tests.Rendering;

/// <summary>A mistake in a template is reported at its line and column.</summary>
public sealed class MistakeTests
{
    [Theory]
    [InlineData("\n{{ if }}", "out.txt.scriban(2,7): error LSG0140: The template has a syntax error: ")]
    [InlineData("{{ sevice.name }}",
        "out.txt.scriban(1,4): error LSG0141: 'sevice' is not defined in the template or in the model. Did you mean 'service'?")]
    [InlineData("a\n  {{ service.nam }}", "out.txt.scriban(2,14): error LSG0141: 'nam' is not defined in 'service'. Did you mean 'name'?")]
    [InlineData("{{ if service.nam }}x{{ end }}", "out.txt.scriban(1,15): error LSG0141: 'nam' is not defined in 'service'. Did you mean 'name'?")]
    [InlineData("{{ nofunction 1 2 }}", "out.txt.scriban(1,4): error LSG0141: 'nofunction' is not defined in the template or in the model.")]
    [InlineData("{{ service }}",
        "out.txt.scriban(1,4): error LSG0142: The template cannot be rendered: an object 'service' cannot be written; write one of its members.")]
    [InlineData("a\n {{ groups }}",
        "out.txt.scriban(2,5): error LSG0142: The template cannot be rendered: an object 'group' cannot be written; write one of its members.")]
    [InlineData("{{ groups[99] }}", "out.txt.scriban(1,11): error LSG0142: The template cannot be rendered: The index 99 is out of bounds")]
    [InlineData("{{ groups[0].operations[0].note.en }}", "out.txt.scriban(1,33): error LSG0142: The template cannot be rendered: Object ")]
    [InlineData("{{ file 'a' }}",
        "out.txt.scriban(1,4): error LSG0142: The template cannot be rendered: 'file' needs the text of the file: {{ wrap file \"path\" }}…{{ end }}.")]
    [InlineData("{{ include 'parts' }}",
        "out.txt.scriban(1,4): error LSG0143: The template cannot include 'parts'. Only templates in the same folder of templates can be "
        + "included. Valid values: out.txt.scriban.")]
    public void It_has_the_place_and_a_remedy(string template, string mistake) => Rendered.Mistake(template).ShouldStartWith(mistake);

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("/a.txt")]
    [InlineData("a//b.txt")]
    [InlineData("C:/a.txt")]
    [InlineData("a\\\\b.txt")]
    [InlineData("aux.txt")]
    [InlineData("a.txt.")]
    [InlineData("a?.txt")]
    [InlineData("")]
    [InlineData("LiveStation-gen.manifest")]
    [InlineData("a.livestation-gen.tmp")]
    public void A_path_that_is_not_valid_everywhere_is_refused(string path) =>
        Rendered.Mistake($"x{{{{ wrap file '{path}' }}}}{{{{ end }}}}").ShouldStartWith("out.txt.scriban(1,10): error LSG0146: '");

    [Fact]
    public void A_file_that_is_written_twice_is_reported_in_any_case_and_the_first_template_is_kept()
    {
        RenderResult result = Rendered.Of(("a.txt.scriban", "one"), ("b.txt.scriban", "{{ wrap file 'A.TXT' }}two{{ end }}"));

        result.Files.ShouldBe([new OutputFile("a.txt", "one")]);
        result.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            "b.txt.scriban(1,9): error LSG0147: The file 'A.TXT' is already written by the template 'a.txt.scriban'. Choose another path.");
    }

    [Theory]
    [InlineData("docs", "docs/a.md", "docs")]
    [InlineData("docs/a.md", "DOCS", "docs/a.md")]
    [InlineData("a/Docs/x", "a/Docs/x/y/z", "a/Docs/x")]
    [InlineData("Groups/a.ts", "groups/b.ts", "Groups/a.ts")]
    public void Files_that_no_folder_can_contain_together_are_reported_at_the_second_one(string first, string second, string named) =>
        Rendered.Mistake($"{{{{ wrap file '{first}' }}}}{{{{ end }}}}\n{{{{ wrap file '{second}' }}}}{{{{ end }}}}").ShouldBe(
            $"out.txt.scriban(2,9): error LSG0147: The file '{named}' is already written by the template 'out.txt.scriban'. "
            + "Choose another path.");

    [Fact]
    public void Folders_can_be_shared_and_have_files_with_a_common_beginning() => Rendered.Of(
        ("a.txt.scriban", "{{ for f in ['a/b', 'a/c/d', 'a/c/e', 'ab', 'a.b/c']; wrap file f; 'x'; end; end }}")).Files.Count.ShouldBe(5);

    [Fact]
    public void Bytes_that_are_no_text_are_reported_at_their_place_also_in_included_templates()
    {
        Rendered.Mistake("a\r\nb\ufffd{{ nope }}").ShouldBe(
            "out.txt.scriban(2,2): error LSG0144: The template 'out.txt.scriban' contains bytes that are not UTF-8 text. Save it as UTF-8.");
        Rendered.Of(("a.txt.scriban", "{{ include 'p/_b.scriban' }}"), ("p/_b.scriban", "\n \ufffd")).Diagnostics
            .ShouldHaveSingleItem().ToString().ShouldStartWith("p/_b.scriban(2,2): error LSG0144: The template '_b.scriban' ");
    }

    [Fact]
    public void A_text_that_is_too_long_is_reported_at_its_start() => Rendered.Mistake(new('a', SpecFile.MaxLength + 1)).ShouldBe(
        "out.txt.scriban(1,1): error LSG0144: The template 'out.txt.scriban' is too large. "
        + "A template can have at most 1,048,576 characters. Divide it.");

    [Fact]
    public void A_span_is_that_of_the_file_with_line_ends_of_Windows()
    {
        const string template = "a\r\nb\rc\r\n {{ nope }}";

        SpecSpan span = Rendered.Of(("out.txt.scriban", template)).Diagnostics.ShouldHaveSingleItem().Span;

        template.Substring(span.Start, span.Length).ShouldBe("nope");
    }

    [Fact]
    public void A_mistake_in_an_included_template_is_reported_there()
    {
        Rendered.Of(("a.txt.scriban", "{{ include '_b.scriban' }}"), ("_b.scriban", "\n{{ nope }}")).Diagnostics
            .ShouldHaveSingleItem().ToString().ShouldStartWith("_b.scriban(2,4): error LSG0141: 'nope' ");
        Rendered.Of(("a.txt.scriban", "{{ include '_b.scriban' }}"), ("_b.scriban", "\n{{ if }}")).Diagnostics
            .ShouldHaveSingleItem().ToString().ShouldStartWith("_b.scriban(2,7): error LSG0140: The template has a syntax error: ");
    }

    [Fact]
    public void A_template_with_a_mistake_writes_no_file_and_others_are_rendered()
    {
        RenderResult result = Rendered.Of(("a.txt.scriban", "{{ wrap file 'x.txt' }}x{{ end }}{{ nope }}"), ("b.txt.scriban", "b"));

        result.Files.ShouldBe([new OutputFile("b.txt", "b")]);
        result.Diagnostics.Count.ShouldBe(1);
    }

    [Fact]
    public void Line_ends_of_Windows_do_not_move_a_mistake() => Rendered.Mistake("a\r\nb\r\n {{ nope }}").ShouldStartWith("out.txt.scriban(3,5): ");
}
