using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>After an edit, only the examples that it can affect are bound again. The result is that of a first binding.</summary>
public sealed class ExampleMemoryTests
{
    private const string Types = """
        group: Goods
        enums:
          Color: { doc: { en: Color., ko: 색. }, values: { RED: { en: Red., ko: 빨강. } } }
        types:
          Ware:
            doc: { en: A ware., ko: 물건. }
            fields: { color: { type: Color, en: Color., ko: 색. } }
        """;

    private const string Operations = """
        group: Goods
        operations:
          getWare:
            doc: { en: Gets a ware., ko: 물건을 조회합니다. }
            route: GET /ware
            returns: Ware
            examples:
              found: { status: 200, response: { content: { color: RED } } }
              missing: { status: 404, error: 7 }
        """;

    private const string Others = """
        group: Goods
        types:
          Price:
            doc: { en: A price., ko: 가격. }
            fields: { amount: { type: int, en: Amount., ko: 금액. } }
        """;

    private static readonly SpecFile[] LiveStation =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => new SpecFile(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    [Fact]
    public void Examples_that_an_edit_does_not_affect_are_kept()
    {
        ParsedSpec[] parsed = Parse(SpecText.Head, Types, Operations, Others);
        ExampleModel[] first = ExamplesIn(SpecCompiler.Bind(parsed.ToEquatableArray()));

        parsed[3] = Parse(3, Others.Replace("A price.", "What a ware costs."));
        ExampleModel[] kept = ExamplesIn(SpecCompiler.Bind(parsed.ToEquatableArray()));
        kept.Zip(first).ShouldAllBe(pair => ReferenceEquals(pair.First, pair.Second));

        parsed[2] = Parse(2, Operations.Replace("Gets a ware.", "Gets a thing to sell."));
        ExampleModel[] again = ExamplesIn(SpecCompiler.Bind(parsed.ToEquatableArray()));
        again.ShouldBe(first);
        again.Zip(first).ShouldAllBe(pair => !ReferenceEquals(pair.First, pair.Second));
    }

    [Theory]
    [InlineData(0, "      7:", "      8:")]
    [InlineData(0, "  auth:", "  envelope: { content: result }\n  auth:")]
    [InlineData(1, "RED:", "BLUE:")]
    [InlineData(1, "{ color:", "{ hue:")]
    [InlineData(1, "type: Color", "type: int")]
    [InlineData(1, "fields: {", "fields: { size: { type: int, en: Size., ko: 크기. },")]
    public void Examples_that_an_edit_affects_are_checked_again(int file, string old, string @new)
    {
        string[] texts = [SpecText.Head, Types, Operations];
        ParsedSpec[] parsed = Parse(texts);
        SpecCompiler.Bind(parsed.ToEquatableArray()).Diagnostics.ShouldBeEmpty();

        texts[file].ShouldContain(old);
        parsed[file] = Parse(file, texts[file].Replace(old, @new));
        BoundSpec bound = SpecCompiler.Bind(parsed.ToEquatableArray());
        bound.Diagnostics.ShouldContain(one => one.Span.File == "2.yaml");
        SpecCompiler.Bind(parsed.ToEquatableArray()).Diagnostics.ShouldBe(bound.Diagnostics);
    }

    [Fact]
    public void The_result_after_an_edit_is_that_of_a_first_binding()
    {
        ParsedSpec[] parsed = [.. LiveStation.Select(SpecCompiler.Parse)];
        SpecCompiler.Bind(parsed.ToEquatableArray()).Model.ShouldNotBeNull();
        for (int edit = 0; edit < LiveStation.Length; edit++)
        {
            int file = edit % LiveStation.Length;
            SpecFile edited = WithoutALine(LiveStation[file], seed: edit);
            ParsedSpec[] after = [.. parsed];
            after[file] = SpecCompiler.Parse(edited);
            ParsedSpec[] anew = [.. LiveStation.Select((one, i) => SpecCompiler.Parse(i == file ? edited : one))];

            BoundSpec one = SpecCompiler.Bind(after.ToEquatableArray()), other = SpecCompiler.Bind(anew.ToEquatableArray());
            one.Diagnostics.ShouldBe(other.Diagnostics, edited.Name);
            one.Model.ShouldBe(other.Model, edited.Name);
        }
    }

    private static SpecFile WithoutALine(SpecFile file, int seed)
    {
        List<string> lines = [.. file.Text.Split('\n')];
        lines.RemoveAt(seed * 7919 % lines.Count);
        return file with { Text = string.Join('\n', lines) };
    }

    private static ParsedSpec[] Parse(params string[] texts) => [.. texts.Select((text, i) => Parse(i, text))];

    private static ParsedSpec Parse(int number, string text) => SpecCompiler.Parse(new SpecFile($"{number}.yaml", text));

    private static ExampleModel[] ExamplesIn(BoundSpec bound) =>
        [.. bound.Model!.Groups.SelectMany(group => group.Operations).SelectMany(operation => operation.Examples)];
}
