using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Tests.Support;

namespace LiveStation.Generator.Templates.Tests.Sandbox;

/// <summary><c>array.sort</c> has one order for all values, and reports what it cannot sort.</summary>
public sealed class SortTests
{
    [Theory]
    [InlineData("{{ (groups | array.sort 'name.pascal') | array.map 'name' | array.size }}", "3")]
    [InlineData("{{ ([{n: {m: 'b'}}, {n: {m: 'a'}}] | array.sort 'n.m')[0].n.m }}", "a")]
    [InlineData("{{ (['ccc', 'a', 'bb'] | array.sort 'size') | array.join ',' }}", "a,bb,ccc")]
    [InlineData("{{ [2, 1.5, 10, -1, 9007199254740993, 9007199254740992.0] | array.sort | array.join ' ' }}",
        "-1 1.5 2 10 9007199254740992 9007199254740993")]
    [InlineData("{{ [99999999999999999999, 1, 0.5] | array.sort | array.join ' ' }}", "0.5 1 99999999999999999999")]
    [InlineData("{{ ['b', null, 'a'] | array.sort | array.join ',' }}", ",a,b")]
    [InlineData("{{ [true, false] | array.sort | array.join ',' }}", "false,true")]
    [InlineData("{{ [timespan.from_days 2, timespan.from_hours 1] | array.sort | array.first }}", "01:00:00")]
    [InlineData("{{ [{a: 1, b: 2}, {a: 1, b: 1}] | array.sort 'a' | array.map 'b' | array.join ',' }}", "2,1")]
    public void Paths_numbers_and_null_are_sorted(string template, string text) => Rendered.Text(template).ShouldBe(text);

    [Fact]
    public void The_objects_of_the_model_are_sorted_by_a_path() =>
        Rendered.Text("{{ for g in (groups | array.sort 'name.pascal'); g.name.pascal + ' '; end }}").Trim().Split(' ')
            .ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);

    [Theory]
    [InlineData("{{ groups | array.sort 'nam' }}", "error LSG0141: 'nam' is not defined in 'group'. Did you mean 'name'?")]
    [InlineData("{{ groups | array.sort 'name.pascl' }}", "error LSG0141: 'pascl' is not defined in 'name'. Did you mean 'pascal'?")]
    [InlineData("{{ [{n: 1}] | array.sort 'm' }}", "error LSG0141: 'm' is not defined in 'object'. Did you mean 'n'?")]
    [InlineData("{{ ['a'] | array.sort 'b' }}", "error LSG0141: 'b' is not defined in 'string'. Valid values: size.")]
    [InlineData("{{ [{n: null}] | array.sort 'n.m' }}",
        "error LSG0142: The template cannot be rendered: the member 'm' of null cannot be read.")]
    [InlineData("{{ [1, 'a'] | array.sort }}",
        "error LSG0142: The template cannot be rendered: values of the types 'int' and 'string' cannot be sorted.")]
    [InlineData("{{ groups | array.sort }}",
        "error LSG0142: The template cannot be rendered: values of the types 'group' and 'group' cannot be sorted.")]
    public void What_cannot_be_sorted_is_reported(string template, string mistake) => Rendered.Mistake(template).ShouldEndWith(mistake);

    [Fact]
    public void Sorting_is_part_of_the_work_of_a_template() => Rendered.Mistake(
        "{{ a = (1..100000) | array.add 0; for i in 1..1000; b = a | array.sort; end }}").ShouldContain("limit of 10,000,000 steps");

    [Fact]
    public void Sorting_can_be_canceled()
    {
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(30));

        Should.Throw<OperationCanceledException>(() => TemplateRenderer.Render(
            [new SpecFile("a.txt.scriban", "{{ a = (1..900000) | array.sort | array.sort | array.sort }}")],
            Rendered.Model,
            _ => true,
            cancellationToken: source.Token));
    }
}
