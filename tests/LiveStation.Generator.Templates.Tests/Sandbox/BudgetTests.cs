using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Tests.Support;

namespace LiveStation.Generator.Templates.Tests.Sandbox;

/// <summary>A template ends, and its memory is limited, whatever its text is.</summary>
public sealed class BudgetTests
{
    private const string Endless = "{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 60 }}";

    private const string LongText = "s = 'a' | string.pad_left 4000000; ";

    [Theory]
    [InlineData(Endless)]
    [InlineData("{{ " + LongText + "for i in 1..1000000; string.contains s 'b'; end }}")]
    [InlineData("{{ " + LongText + "for i in 1..1000000; x = s + 'a'; end }}")]
    public void The_work_of_a_template_is_limited(string template) =>
        Rendered.Mistake(template).ShouldEndWith("error LSG0142: The template cannot be rendered: it exceeds the limit of 10,000,000 steps.");

    [Fact]
    public void Loops_in_a_row_share_one_limit() => Rendered.Mistake(
        string.Concat(Enumerable.Repeat("{{ for i in 1..900000; x = i; end }}", 20))).ShouldContain("exceeds the limit of 10,000,000 steps");

    [Fact]
    public void Many_small_loops_are_rendered() => Rendered.Text(
        string.Concat(Enumerable.Repeat("{{ for i in 1..1000; if i == 1000; i; end; end }}", 100))).Length.ShouldBe(400);

    [Theory]
    [InlineData("{{ s = '\"\\\\' }}{{ for i in 1..40 }}{{ s = s | string.literal }}{{ end }}")]
    [InlineData("{{ s = 'a' }}{{ for i in 1..80 }}{{ s = s | string.base64_encode }}{{ end }}")]
    [InlineData("{{ s = '%' }}{{ for i in 1..40 }}{{ s = s | html.url_encode | html.url_encode | string.append s }}{{ end }}")]
    [InlineData("{{ s = '\"' }}{{ for i in 1..40 }}{{ s = s | object.to_json }}{{ end }}")]
    [InlineData("{{ " + LongText + "(1..1000) | array.each @(do; ret s; end) | array.add s | object.to_json | string.size }}")]
    [InlineData("{{ s = '' | string.pad_left 4000000; [s, s, s, s] | object.to_json | string.size }}")]
    [InlineData("{{ s = '<' | string.pad_left 4000000; s = s | string.replace ' ' '<'; s | html.escape | string.size }}")]
    public void A_text_that_a_function_creates_is_limited(string template) =>
        Rendered.Mistake(template).ShouldMatch("a text exceeds the limit of 4,194,304 characters|LimitToString");

    [Theory]
    [InlineData("{{ 1 | math.format 'D999999999' }}")]
    [InlineData("{{ 1 | object.format 'N100' }}")]
    [InlineData("{{ 1 | math.format 'e0000100' }}")]
    public void The_precision_of_a_format_is_limited(string template) =>
        Rendered.Mistake(template).ShouldEndWith("error LSG0142: The template cannot be rendered: the precision of a format is at most 99.");

    [Theory]
    [InlineData("{{ 1 | math.format 'D0099' | string.size }}", "99")]
    [InlineData("{{ 255 | object.format 'X4' }} {{ 1.25 | math.format '0.0' }}{{ null | object.format 'N2' }}", "00FF 1.3")]
    [InlineData("{{ timespan.from_hours 1.5 | object.format 'c' }} {{ (timespan.from_hours 1.5).minutes }}", "01:30:00 30")]
    public void Other_formats_are_allowed(string template, string text) => Rendered.Text(template).ShouldBe(text);

    [Theory]
    [InlineData("{{ service | object.format 'N2' }}")]
    [InlineData("{{ groups | object.format 'N2' }}")]
    [InlineData("{{ 'a' | math.format 'N2' }}")]
    public void A_value_without_formats_is_refused(string template) =>
        Rendered.Mistake(template).ShouldEndWith("error LSG0142: The template cannot be rendered: only numbers and time spans have a format.");

    [Fact]
    public void A_number_is_limited() => Rendered.Mistake("{{ x = 2; for i in 1..60; x = x * x; end; x }}").ShouldContain("error LSG0142: ");

    [Fact]
    public void Rendering_can_be_canceled()
    {
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(20));

        Should.Throw<OperationCanceledException>(() => TemplateRenderer.Render(
            [new SpecFile("a.txt.scriban", Endless)], Rendered.Model, _ => true, cancellationToken: source.Token))
            .CancellationToken.ShouldBe(source.Token);
    }

    [Fact]
    public void The_kind_of_an_object_of_the_model_is_not_a_type_of_NET() =>
        Rendered.Text("{{ service | object.kind }} {{ groups[0] | object.kind }}").ShouldBe("service group");
}
