using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>
/// Enums, types, operations and their names are kept between bindings. After an edit of another file, the result is that of a first
/// binding, and what the edit does not affect is the same object.
/// </summary>
public sealed class DeclarationMemoryTests
{
    private const string Body = "{ doc: { en: B., ko: 비. }, fields: { x: { type: int, en: X., ko: 엑. } } }";
    private const string Rest = "doc: { en: O., ko: 오. }, returns: none, examples: { one: { status: 204 } }";
    private const string Early = "group: Goods\noperations: { early: { route: POST /early, " + Rest + " } }\n";

    private const string Wares = """
        group: Goods
        enums:
          Phase: { doc: { en: Phase., ko: 단계. }, values: { OPEN: { en: Open., ko: 열림. }, SHUT: { en: Shut., ko: 닫힘. } } }
        types:
          Ware:
            doc: { en: A ware., ko: 물건. }
            key: wareNo
            fields:
              wareNo: { type: int, en: Number., ko: 번호. }
              phase: { type: Phase, optional: true, default: OPEN, en: Phase., ko: 단계. }
        operations:
          getWare:
            doc: { en: Gets a ware., ko: 물건을 조회합니다. }
            route: GET /wares/{wareNo}
            path: { wareNo: { type: int, en: Number., ko: 번호. } }
            query: { phase: { type: Phase, optional: true, en: Phase., ko: 단계. } }
            returns: Ware
            examples: { found: { path: { wareNo: 1 }, status: 200, response: { content: { wareNo: 1, phase: OPEN } } } }
          createWare:
            doc: { en: Creates a ware., ko: 물건을 만듭니다. }
            route: POST /wares
            body: Ware
            returns: none
            examples: { made: { body: { wareNo: 1, phase: OPEN }, status: 204 } }
        """;

    private const string Crates = """
        group: Goods
        enums:
          Shade:
            doc: { en: Shade., ko: 음영. }
            facts: { phase: { type: Phase, en: Its phase., ko: 단계. } }
            values: { DARK: { phase: OPEN, en: Dark., ko: 어두움. } }
        types:
          Crate:
            doc: { en: A crate., ko: 상자. }
            states: { member: isShut, transitions: [{ from: false, to: true, by: shutCrate }] }
            fields: { isShut: { type: bool, en: Whether it is shut., ko: 닫혔는지. } }
        """;

    private const string Shutting = """
        group: Goods
        operations:
          shutCrate:
            doc: { en: Shuts a crate., ko: 상자를 닫습니다. }
            route: POST /crates
            returns: none
            examples: { shut: { status: 204 } }
        """;

    private const string Additions = """
        extend:
          service:
            zones: { test: { base: https://test.example.com, prefix: /v1, region: TKR, en: For tests., ko: 시험용. } }
          enums: { Phase: { values: { LOST: { en: Lost., ko: 분실. } } } }
          types: { Ware: { fields: { note: { type: string, optional: true, en: A note., ko: 메모. } } } }
        """;

    private static readonly string[] Texts = [SpecText.Head, Early, Wares, Crates, Shutting, Additions];

    [Fact]
    public void The_spec_of_these_tests_is_valid() => Bind(Parse(Texts)).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData(0, "    bank-only:", "    banks:")]
    [InlineData(0, "\nservice:", "\nservice:\n  languages: [en]")]
    [InlineData(1, "Goods\n", "Goods\ntypes: { Early: " + Body + " }\n")]
    [InlineData(1, "Goods\n", "Goods\ntypes: { WareJson: " + Body + " }\n")]
    [InlineData(1, "Goods\n", "Goods\ntypes: { WareStates: " + Body + " }\n")]
    [InlineData(1, "Goods\n", "Goods\ntypes: { WareRules: " + Body + " }\n")]
    [InlineData(1, "Goods\n", "Goods\ntypes: { WareSchema: " + Body + " }\n")]
    [InlineData(1, "Goods\n", "Goods\ntypes: { WareShape: " + Body + " }\n")]
    [InlineData(1, "Goods\n", "Goods\ntypes: { GetWareOptions: " + Body + " }\n")]
    [InlineData(1, "route: POST /early", "route: POST /crates")]
    [InlineData(1, "route: POST /early", "name: ShutCrate, route: POST /early")]
    [InlineData(1, "early:", "ware:")]
    [InlineData(3, "phase: OPEN, en", "phase: SHUT, en")]
    [InlineData(2, "OPEN:", "AJAR:")]
    [InlineData(3, "from: false, to: true", "from: true, to: false")]
    [InlineData(3, "isShut: {", "isOff: {")]
    [InlineData(3, "by: shutCrate", "by: getWare")]
    [InlineData(4, "shutCrate:", "closeCrate:")]
    [InlineData(5, "LOST:", "GONE:")]
    [InlineData(5, "LOST:", "SHUT:")]
    [InlineData(5, "note:", "wareNo:")]
    [InlineData(5, "note: { type: string, optional: true,", "note: { type: string,")]
    [InlineData(5, "region: TKR", "region: KR")]
    [InlineData(5, "test:", "tests:")]
    public void After_an_edit_and_its_undo_the_result_is_that_of_a_first_binding(int file, string old, string @new)
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
    [InlineData(2, "key: wareNo", "key: number")]
    [InlineData(2, "key: wareNo", "owner: Shelf")]
    [InlineData(2, "returns: Ware", "returns: Ware\n    reads: Shelf")]
    [InlineData(2, "returns: none", "returns: none\n    emits: DARK")]
    [InlineData(3, "isShut: {", "isOff: {")]
    [InlineData(5, "note:", "wareNo:")]
    public void A_mistake_is_reported_in_each_binding(int file, string old, string @new)
    {
        Texts[file].ShouldContain(old);
        string[] edited = [.. Texts];
        edited[file] = Texts[file].Replace(old, @new);
        ParsedSpec[] parsed = Parse(edited);
        BoundSpec first = Bind(parsed), second = Bind(parsed);

        first.Diagnostics.ShouldNotBeEmpty();
        second.Diagnostics.ShouldBe(first.Diagnostics);
        second.Model.ShouldBe(first.Model);
    }

    [Fact]
    public void A_text_without_Korean_is_reported_as_soon_as_the_service_has_both_languages()
    {
        const string tones = "group: Goods\nenums:\n  Tone: { doc: { en: T. }, values: { LOUD: { en: Loud. } } }\n";
        string[] english = [SpecText.Head.Replace("\nservice:", "\nservice:\n  languages: [en]"), tones];
        ParsedSpec[] parsed = Parse(english);
        Bind(parsed).Diagnostics.ShouldBeEmpty();

        parsed[0] = Parse(0, SpecText.Head);
        BoundSpec both = Bind(parsed);

        both.Diagnostics.ShouldNotBeEmpty();
        ShouldBeFirst(both, Parse([SpecText.Head, tones]));
    }

    [Fact]
    public void A_field_is_reported_as_soon_as_a_group_that_emits_its_name_is_used()
    {
        string head = SpecText.Head + "\n  Orders: { en: What is ordered., ko: 주문한 것. }\n";
        const string types = "group: Orders\ntypes:\n  GoodsClientJson: " + Body + "\n  Ware: { doc: { en: W., ko: 웨. }, fields: "
            + "{ x: { name: GoodsClientJson, type: int, en: X., ko: 엑. } } }\n";
        const string box = "group: Orders\ntypes:\n  Box: " + Body + "\n";
        ParsedSpec[] parsed = Parse([head, types, box]);
        Bind(parsed).Diagnostics.ShouldBeEmpty();

        string used = box.Replace("group: Orders", "group: Goods");
        parsed[2] = Parse(2, used);
        BoundSpec bound = Bind(parsed);

        bound.Diagnostics.ShouldNotBeEmpty();
        ShouldBeFirst(bound, Parse([head, types, used]));
    }

    [Fact]
    public void What_an_edit_of_another_file_does_not_affect_is_kept_also_when_the_service_and_the_declarations_are_extended()
    {
        ParsedSpec[] parsed = Parse(Texts);
        ApiModel first = Bind(parsed).Model.ShouldNotBeNull();

        parsed[4] = Parse(4, Texts[4].Replace("Shuts a crate.", "Shuts one crate."));
        GroupModel second = Bind(parsed).Model.ShouldNotBeNull().Groups.Single(group => group.Name == "Goods");

        GroupModel before = first.Groups.Single(group => group.Name == "Goods");
        second.Enums.Single(one => one.Name == "Phase").ShouldBeSameAs(before.Enums.Single(one => one.Name == "Phase"));
        second.Types.Single(one => one.Name == "Ware").ShouldBeSameAs(before.Types.Single(one => one.Name == "Ware"));
        second.Operations.Single(one => one.Id == "getWare").ShouldBeSameAs(before.Operations.Single(one => one.Id == "getWare"));
        second.Operations.Single(one => one.Id == "shutCrate").Doc.En.ShouldBe("Shuts one crate.");
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
