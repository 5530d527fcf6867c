using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Files;
using LiveStation.Generator.Templates.Tests.Support;

namespace LiveStation.Generator.Templates.Tests.Rendering;

public sealed class RenderTests
{
    [Theory]
    [InlineData("types.ts.scriban", "types.ts")]
    [InlineData("types.scriban-ts", "types.ts")]
    [InlineData("api/v1/types.scriban-cs", "api/v1/types.cs")]
    [InlineData("a.scriban/b.txt.SCRIBAN", "a.scriban/b.txt")]
    [InlineData("types.ts", null)]
    [InlineData("types.scribans", null)]
    [InlineData("types.scriban-", null)]
    [InlineData(".scriban", null)]
    [InlineData("a/.scriban-cs", null)]
    public void The_name_of_a_template_contains_that_of_its_output(string name, string? output)
    {
        TemplateName.OutputOf(name).ShouldBe(output);
        TemplateName.IsTemplate(name).ShouldBe(output is not null);
    }

    [Fact]
    public void A_template_reads_members_of_the_model() =>
        Rendered.Text("{{ service.name.kebab }} {{ groups.size }} {{ groups[0].operations[0].route }} {{ options.namespace }}")
            .ShouldBe("radio 3 /stations/{stationId} Radio.Api");

    [Fact]
    public void A_template_writes_a_file_for_each_item_of_a_list()
    {
        RenderResult result = Rendered.Of(("all.txt.scriban", """
            {{ for group in groups }}
            {{ wrap file "groups/" + group.name.kebab + ".txt" }}{{ group.name.pascal }}{{ end }}
            {{ end }}
            """));

        result.Diagnostics.ShouldBeEmpty();
        result.Files.ShouldBe([
            new OutputFile("groups/stations.txt", "Stations"),
            new OutputFile("groups/words.txt", "Words"),
            new OutputFile("groups/shows.txt", "Shows"),
        ]);
    }

    [Fact]
    public void Text_outside_of_such_files_is_the_file_of_the_template() =>
        Rendered.Of(("a.txt.scriban", "one {{ wrap file 'b.txt' }}two{{ end }}three")).Files.ShouldBe(
            [new OutputFile("b.txt", "two"), new OutputFile("a.txt", "one three")]);

    [Fact]
    public void A_template_includes_others_of_its_folder()
    {
        RenderResult result = Rendered.Of(
            ("a/one.txt.scriban", "{{ include '_part.scriban' }} {{ include '../b/_other.scriban' }}"),
            ("a/_part.scriban", "{{ service.name.pascal }}"),
            ("b/_other.scriban", "other"));

        result.Diagnostics.ShouldBeEmpty();
        result.Files.ShouldBe([new OutputFile("a/one.txt", "Radio other")]);
    }

    [Fact]
    public void Only_wanted_templates_are_rendered() => TemplateRenderer.Render(
        [new SpecFile("a.txt.scriban", "a"), new SpecFile("b.txt.scriban", "b")],
        Rendered.Model,
        name => name == "b.txt.scriban",
        cancellationToken: TestContext.Current.CancellationToken).Files.ShouldBe([new OutputFile("b.txt", "b")]);

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb\r")]
    [InlineData("a\nb\n")]
    public void The_output_has_one_kind_of_line_end(string template) => Rendered.Text(template).ShouldBe("a\nb\n");

    [Fact]
    public void Texts_of_the_spec_are_data_and_are_not_rendered() =>
        Rendered.Text("{{ x = '{{ service }}' }}{{ x }}").ShouldBe("{{ service }}");

    [Fact]
    public void Texts_can_be_escaped_as_JSON() => Rendered.Text("{{ 'a\"b\\\\c' | object.to_json }}").ShouldBe("\"a\\u0022b\\\\c\"");

    [Fact]
    public void A_canceled_run_ends()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Should.Throw<OperationCanceledException>(() => TemplateRenderer.Render(
            [new SpecFile("a.txt.scriban", "{{ for i in 1..10 }}{{ i }}{{ end }}")], Rendered.Model, _ => true, cancellationToken: source.Token));
    }
}
