using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>
/// Fields and operations are kept between bindings. After an edit of another file that they depend on, the result is that of a first
/// binding.
/// </summary>
public sealed class BindingMemoryTests
{
    private const string Head = SpecText.Head + "\n  Orders: { en: What is ordered., ko: 주문한 것. }\n";

    private const string Enums = """
        group: Goods
        enums:
          Color: { doc: { en: Color., ko: 색. }, values: { RED: { en: Red., ko: 빨강. }, BLUE: { en: Blue., ko: 파랑. } } }
        """;

    private const string Types = """
        group: Goods
        types:
          Label:
            doc: { en: A label., ko: 라벨. }
            key: labelNo
            fields: { labelNo: { type: int, en: Number., ko: 번호. }, text: { type: string, en: Text., ko: 글자. } }
        """;

    private const string Referring = """
        group: Orders
        types:
          Ware:
            doc: { en: A ware., ko: 물건. }
            fields:
              color: { type: Color, optional: true, default: RED, en: Color., ko: 색. }
              label: { type: Label, en: Label., ko: 라벨. }
        operations:
          createWare:
            doc: { en: Creates a ware., ko: 물건을 만듭니다. }
            route: POST /wares
            query: { color: { type: Color, optional: true, default: BLUE, en: Color., ko: 색. } }
            body: Ware
            returns: Ware
            examples:
              made:
                body: { label: { labelNo: 1, text: T } }
                status: 200
                response: { content: { label: { labelNo: 1, text: T } } }
          getLabel:
            doc: { en: Gets a label., ko: 라벨을 조회합니다. }
            route: GET /label
            returns: Label
            examples: { found: { status: 200, response: { content: { labelNo: 1, text: T } } } }
          listLabels:
            doc: { en: Lists labels., ko: 라벨을 나열합니다. }
            route: GET /labels
            paged: true
            returns: list<Label>
            examples: { all: { status: 200, response: { content: [{ labelNo: 1, text: T }], total: 1 } } }
        """;

    private static readonly string[] Texts = [Head, Enums, Types, Referring];

    [Fact]
    public void The_spec_of_these_tests_is_valid() => Bind(Parse(Texts)).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData(0, "  paging:", "  envelope: { content: result }\n  paging:")]
    [InlineData(0, "max: 50", "max: 5")]
    [InlineData(0, "bank-only:", "banks:")]
    [InlineData(1, "RED:", "PINK:")]
    [InlineData(1, "BLUE:", "PINK:")]
    [InlineData(1, "Color:", "Hue:")]
    [InlineData(1, "Color:", "Label:")]
    [InlineData(1, "group: Goods", "group: Orders")]
    [InlineData(2, "Label:", "Tag:")]
    [InlineData(2, "Label:", "CreateWareRequest:")]
    [InlineData(2, "Label:", "Color:")]
    [InlineData(2, "types:", "types:\n  Extra: { doc: { en: E., ko: 이. }, fields: { x: { type: int, en: X., ko: 엑. } } }")]
    [InlineData(2, "types:", "types:\n  Ware: { doc: { en: E., ko: 이. }, fields: { x: { type: int, en: X., ko: 엑. } } }")]
    [InlineData(2, "labelNo: { type: int", "labelNo: { optional: true, type: int")]
    [InlineData(2, "key: labelNo", "key: text")]
    [InlineData(2, "group: Goods", "group: Nowhere")]
    public void After_an_edit_of_another_file_and_its_undo_the_result_is_that_of_a_first_binding(int file, string old, string @new)
    {
        ParsedSpec[] parsed = Parse(Texts);
        Bind(parsed);
        Texts[file].ShouldContain(old);
        string[] edited = [.. Texts];
        edited[file] = Texts[file].Replace(old, @new);

        parsed[file] = Parse(file, edited[file]);
        ShouldBeFirst(Bind(parsed), Parse(edited));

        parsed[file] = Parse(file, Texts[file]);
        ShouldBeFirst(Bind(parsed), Parse(Texts));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Without_a_file_and_with_it_again_the_result_is_that_of_a_first_binding(int file)
    {
        ParsedSpec[] parsed = Parse(Texts);
        Bind(parsed);

        BoundSpec without = Bind([.. parsed.Where((_, i) => i != file)]);
        BoundSpec again = Bind(parsed);

        without.Diagnostics.ShouldNotBeEmpty();
        ShouldBeFirst(without, [.. Parse(Texts).Where((_, i) => i != file)]);
        ShouldBeFirst(again, Parse(Texts));
    }

    // Files that were parsed again have other nodes, so nothing is kept for them.
    private static void ShouldBeFirst(BoundSpec bound, ParsedSpec[] anew)
    {
        BoundSpec first = Bind(anew);
        bound.Diagnostics.ShouldBe(first.Diagnostics);
        bound.Model.ShouldBe(first.Model);
    }

    private static BoundSpec Bind(ParsedSpec[] parsed) => SpecCompiler.Bind(parsed.ToEquatableArray());

    private static ParsedSpec[] Parse(string[] texts) => [.. texts.Select((text, i) => Parse(i, text))];

    private static ParsedSpec Parse(int number, string text) => SpecCompiler.Parse(new SpecFile($"{number}.yaml", text));
}
