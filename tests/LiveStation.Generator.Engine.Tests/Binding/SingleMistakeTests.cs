using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>One mistake causes one error only, also when other declarations depend on it.</summary>
public sealed partial class SingleMistakeTests
{
    private const string Goods = """
        group: Goods
        enums:
          Kind:
            doc: { en: A kind., ko: 종류. }
            facts:
              weight: { type: int, en: Its weight., ko: 무게. }
            values:
              BIG: { weight: 5, en: Large., ko: 큼. }
              SMALL: { weight: 1, en: Little., ko: 작음. }
        types:
          Item:
            doc: { en: A thing., ko: 물건. }
            key: id
            states:
              member: kind
              transitions:
                - { from: SMALL, to: BIG, by: changeItem }
            fields:
              id: { type: string, length: 1..9, en: Identifier., ko: 식별자. }
              kind: { type: Kind, en: Which kind., ko: 종류. }
              note: { type: string, optional: true, requiredIf: { kind: BIG }, en: A note., ko: 메모. }
              zone: { type: string, zones: [public], en: Only there., ko: 지역. }
        operations:
          changeItem:
            name: Change
            doc: { en: Changes a thing., ko: 물건을 바꿉니다. }
            route: PUT /items/{id}
            path: { id: { type: string, en: Identifier., ko: 식별자. } }
            query:
              force: { type: bool, optional: true, default: false, en: Even if in use., ko: 강제. }
            body: Item
            returns: Item
            examples:
              large:
                path: { id: a1 }
                query: { force: true }
                body: { id: a1, kind: BIG, note: x }
                status: 200
                response: { content: { id: a1, kind: BIG } }
              missing: { path: { id: a1 }, body: { id: a1, kind: SMALL }, status: 404, error: 7 }
          listItems:
            name: List
            doc: { en: Lists things., ko: 물건을 조회합니다. }
            route: GET /items
            paged: true
            returns: list<Item>
            examples:
              all: { status: 200, response: { content: [{ id: a1, kind: BIG }], total: 1 } }
        callbacks:
          itemSold:
            doc: { en: A thing was sold., ko: 판매됨. }
            body: Item
            examples:
              first: { body: { id: a1, kind: BIG } }
        """;

    // Keys that authors choose in examples and declarations; a misspelt one is a different name, not an error.
    private static readonly string[] NotOfTheLanguage =
    [
        "Kind", "weight", "BIG", "SMALL", "Item", "id", "kind", "note", "zone", "changeItem", "force", "large", "missing",
        "listItems", "all", "itemSold", "first", "Goods", "Shop", "public", "7", "https", "content", "total",
    ];

    public static TheoryData<int, string> Keys =>
        [.. Key().Matches(Goods).Where(key => !NotOfTheLanguage.Contains(key.Groups[1].Value))
            .Select(key => (key.Groups[1].Index, key.Groups[1].Value))];

    [Fact]
    public void The_spec_that_is_broken_here_is_sound() => Errors(Goods).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_misspelt_key_is_one_error(int at, string key) =>
        Errors(Goods.Insert(at + key.Length, "x")).ShouldHaveSingleItem();

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_tab_before_a_line_is_one_error(int at, string key)
    {
        int line = Goods.LastIndexOf('\n', at) + 1;
        string broken = Goods[line] == ' ' ? Goods.Remove(line, 1).Insert(line, "\t") : Goods;

        Errors(broken).Length.ShouldBe(broken == Goods ? 0 : 1, key);
    }

    private static string[] Errors(string goods) =>
        [.. SpecCompiler.Compile([new("head.yaml", SpecText.Head), new("goods.yaml", goods)], new EmitOptions("Shop"))
            .Diagnostics.Where(one => one.Rule.Severity == RuleSeverity.Error).Select(one => one.ToString())];

    [GeneratedRegex("([A-Za-z0-9]+):(?= |\n)")]
    private static partial Regex Key();
}
