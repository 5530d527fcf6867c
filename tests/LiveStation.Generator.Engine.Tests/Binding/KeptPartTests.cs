using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>A part that an edit of another file does not affect is not bound again, and it is kept for one set of name rules.</summary>
public sealed class KeptPartTests
{
    private const string Wares = """
        group: Goods
        enums:
          Phase: { doc: { en: Phase., ko: 단계. }, values: { OPEN: { en: Open., ko: 열림. } } }
        types:
          Ware: { doc: { en: A ware., ko: 물건. }, fields: { wareNo: { type: int, en: Number., ko: 번호. } } }
        operations:
          getWare:
            doc: { en: Gets a ware., ko: 물건을 조회합니다. }
            route: GET /wares/{number}
            path: { number: { type: int, en: Number., ko: 번호. } }
            returns: Ware
            examples: { found: { path: { number: 1 }, status: 200, response: { content: { wareNo: 1 } } } }
        """;

    private const string Crates = """
        group: Goods
        types:
          Crate: { doc: { en: A crate., ko: 상자. }, fields: { size: { type: int, en: Its size., ko: 크기. } } }
        """;

    private static readonly string[] Texts = [SpecText.Head, Wares, Crates];

    [Theory]
    [InlineData(PartKind.Enum, "Phase")]
    [InlineData(PartKind.Value, "Open")]
    [InlineData(PartKind.Type, "Ware")]
    [InlineData(PartKind.Field, "WareNo")]
    [InlineData(PartKind.Method, "GetWare")]
    [InlineData(PartKind.Parameter, "Number")]
    internal void After_an_edit_of_another_file_a_part_is_not_bound_again(PartKind kind, string name)
    {
        var book = new RecordingBook();
        var books = new NameBooks([book]);
        ParsedSpec[] parsed = Parse(Texts);
        Bind(parsed, books).Diagnostics.ShouldBeEmpty();
        Names(book, kind).ShouldContain(name);

        book.Checked.Clear();
        parsed[2] = Parse(2, Crates.Replace("size:", "height:"));
        Bind(parsed, books).Diagnostics.ShouldBeEmpty();

        Names(book, PartKind.Field).ShouldContain("Height");
        Names(book, kind).ShouldNotContain(name);
    }

    [Theory]
    [InlineData("Phase")]
    [InlineData("Open")]
    [InlineData("Ware")]
    [InlineData("WareNo")]
    [InlineData("GetWare")]
    [InlineData("Number")]
    public void A_part_that_was_kept_for_other_name_rules_is_bound_again(string refused)
    {
        var books = new NameBooks([new RecordingBook()]);
        var strict = new NameBooks([new RecordingBook(refused)]);
        ParsedSpec[] parsed = Parse(Texts);
        BoundSpec first = Bind(parsed, books);
        first.Diagnostics.ShouldBeEmpty();

        BoundSpec second = Bind(parsed, strict), third = Bind(parsed, books);

        second.Diagnostics.ShouldContain(one => one.Rule == NameRules.ReservedName);
        second.Diagnostics.ShouldBe(Bind(Parse(Texts), strict).Diagnostics);
        third.Diagnostics.ShouldBeEmpty();
        third.Model.ShouldBe(first.Model);
    }

    [Fact]
    public void Bindings_of_the_same_files_at_the_same_time_give_the_result_of_each_alone()
    {
        NameBooks[] books = [.. new[] { null, "Phase", "WareNo", "Number" }.Select(name => new NameBooks([new RecordingBook(name)]))];
        BoundSpec[] alone = [.. books.Select(one => Bind(Parse(Texts), one))];
        ParsedSpec[] parsed = Parse(Texts);
        BoundSpec[] together = new BoundSpec[400];

        Parallel.For(0, together.Length, i => together[i] = Bind(parsed, books[i % books.Length]));

        for (int i = 0; i < together.Length; i++)
        {
            together[i].Diagnostics.ShouldBe(alone[i % books.Length].Diagnostics);
            together[i].Model.ShouldBe(alone[i % books.Length].Model);
        }
    }

    [Fact]
    public void A_parameter_is_reported_as_soon_as_a_group_that_emits_its_name_is_used()
    {
        string head = SpecText.Head + "\n  상자: { en: What is packed., ko: 포장한 것. }\n";
        string wares = Wares.Replace("path: { number: 1 }, status", "path: { number: 1 }, query: { filter: 1 }, status").Replace(
            "    returns: Ware", "    query: { filter: { name: 상자Client, type: int, en: A filter., ko: 필터. } }\n    returns: Ware");
        string crates = Crates.Replace("Goods", "상자");
        var books = new NameBooks([new RecordingBook()]);
        ParsedSpec[] parsed = Parse([head, wares, Crates]);
        Bind(parsed, books).Diagnostics.ShouldBeEmpty();

        parsed[2] = Parse(2, crates);
        BoundSpec used = Bind(parsed, books);

        used.Diagnostics.ShouldContain(one => one.Span.File == "1.yaml");
        used.Diagnostics.ShouldBe(Bind(Parse([head, wares, crates]), books).Diagnostics);
    }

    private static IEnumerable<string> Names(RecordingBook book, PartKind kind) =>
        book.Checked.Where(part => part.Kind == kind).Select(part => part.Name);

    private static BoundSpec Bind(ParsedSpec[] parsed, NameBooks books) => SpecBinder.Bind(parsed.ToEquatableArray(), books);

    private static ParsedSpec[] Parse(string[] texts) => [.. texts.Select((text, i) => Parse(i, text))];

    private static ParsedSpec Parse(int number, string text) => SpecCompiler.Parse(new SpecFile($"{number}.yaml", text));
}
