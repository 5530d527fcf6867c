using LiveStation.Generator.Templates.Tests.Support;

namespace LiveStation.Generator.Templates.Tests.Sandbox;

/// <summary>A hostile template ends with an error at its place. It reads only the model, and its output is always the same.</summary>
public sealed class SandboxTests
{
    [Theory]
    [InlineData("{{ date.now }}", "'date' is not defined")]
    [InlineData("{{ math.random 1 9 }}", "error LSG0141: 'random' is not defined in 'math'.")]
    [InlineData("{{ math.uuid }}", "error LSG0141: 'uuid' is not defined in 'math'.")]
    [InlineData("{{ object.eval '1' }}", "error LSG0141: 'eval' is not defined in 'object'.")]
    [InlineData("{{ object.eval_template 'a' }}", "error LSG0141: 'eval_template' is not defined in 'object'.")]
    [InlineData("{{ math.format 1.5 'N' 'de-DE' }}", "Argument index must be < 2")]
    public void Time_chance_cultures_and_other_code_are_absent(string template, string reason) =>
        Rendered.Mistake(template).ShouldContain(reason);

    // In a compiler, which has a culture, Scriban's own functions differ: RefitTests compare files that sort with those of a build.
    [Theory]
    [InlineData("{{ ['b', 'A', 'a', 'aa', 'B'] | array.sort | array.join ',' }}", "A,B,a,aa,b")]
    [InlineData("{{ [10, 9, 1] | array.sort | array.join ',' }}", "1,9,10")]
    [InlineData("{{ ([{n: 'b'}, {n: 'a'}] | array.sort 'n')[0].n }}", "a")]
    [InlineData("{{ null | array.sort | array.size }}", "0")]
    [InlineData("{{ 'ix iy' | string.capitalize }}, {{ 'ix iy' | string.capitalizewords }}{{ '' | string.capitalize }}", "Ix iy, Ix Iy")]
    [InlineData("{{ 'a\u00adb' | string.starts_with 'ab' }} {{ 'ab' | string.starts_with 'a' }} {{ null | string.starts_with 'a' }}", "false true false")]
    [InlineData("{{ 'a\u00adb' | string.ends_with 'ab' }} {{ 'ab' | string.ends_with 'b' }} {{ null | string.ends_with 'a' }}", "false true false")]
    public void The_order_and_the_comparison_of_texts_do_not_depend_on_a_culture(string template, string text) =>
        Rendered.Text(template).ShouldBe(text);

    [Theory]
    [InlineData("{{ include '../../etc/passwd' }}")]
    [InlineData("{{ include '/etc/passwd' }}")]
    [InlineData("{{ include 'C:\\\\secret.txt' }}")]
    public void No_file_outside_of_the_folder_is_read(string template) => Rendered.Mistake(template).ShouldContain("error LSG0143");

    [Theory]
    [InlineData("{{ service.name = 'x' }}")]
    [InlineData("{{ service.name.pascal = 'x' }}")]
    [InlineData("{{ groups[0] = 1 }}")]
    [InlineData("{{ groups[0].operations[0] = 1 }}")]
    public void The_model_cannot_be_changed(string template) => Rendered.Mistake(template).ShouldContain("error LSG0142");

    [Fact]
    public void A_variable_of_a_template_is_not_seen_by_another() => Rendered.Of(
        ("a.txt.scriban", "{{ service = 'mine' }}{{ service }}"), ("b.txt.scriban", "{{ service.name.pascal }}"))
        .Files.Select(file => file.Content).ShouldBe(["mine", "Radio"]);

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ for i in 1..2000 }}{{ for j in 1..2000 }}{{ end }}{{ end }}")]
    [InlineData("{{ for i in 1..2000000000 }}{{ end }}")]
    [InlineData("{{ (1..2000000000) | array.size }}")]
    [InlineData("{{ (1..2000000000) | array.sort | array.size }}")]
    [InlineData("{{ a = [1, 2] }}{{ for i in 1..40 }}{{ a = array.concat a a }}{{ end }}{{ a | array.size }}")]
    public void Loops_are_limited(string template) => Rendered.Mistake(template).ShouldContain("limit", Case.Insensitive);

    [Theory]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f; g; end; func g; f; end; f }}")]
    [InlineData("{{ include 'out.txt.scriban' }}")]
    public void Calls_are_limited(string template) => Rendered.Mistake(template).ShouldContain("recursive depth limit `100`");

    [Fact]
    public void Nesting_is_limited() => Rendered.Mistake($"{{{{ {new string('(', 5000)}1{new string(')', 5000)} }}}}").ShouldContain("error LSG0140");

    [Theory]
    [InlineData("{{ s = 'aaaaaaaaaa' }}{{ for i in 1..60 }}{{ s = s + s }}{{ end }}")]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}")]
    [InlineData("{{ 'ab' * 1000000000 }}")]
    [InlineData("{{ 1 << 2000000000 }}")]
    public void Texts_and_numbers_are_limited(string template) => Rendered.Mistake(template).ShouldContain("error LSG0142");

    [Theory]
    [InlineData("{{ s = 'a' | string.pad_left 1000 }}{{ for i in 1..20000 }}{{ s }}{{ end }}")]
    [InlineData("{{ s = 'a' | string.pad_left 1000 }}{{ for i in 1..20000 }}{{ wrap file 'f' + i }}{{ s }}{{ end }}{{ end }}")]
    public void Output_is_limited_also_in_several_files(string template) => Rendered.Mistake(template).ShouldContain("OutputLimit `16777216`");

    [Fact]
    public void The_time_of_a_regular_expression_is_limited() => Rendered.Mistake(
        "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}").ShouldContain("timed out");
}
