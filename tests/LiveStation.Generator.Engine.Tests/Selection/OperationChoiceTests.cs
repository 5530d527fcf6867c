using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Selection;
using LiveStation.Generator.Engine.Tests.Binding;

namespace LiveStation.Generator.Engine.Tests.Selection;

public sealed class OperationChoiceTests
{
    private static readonly ApiModel Whole = SpecText.Bind("""
        group: Goods
        enums:
          Kind:
            doc: { en: A kind., ko: 종류. }
            facts: { level: { type: Level, en: How much., ko: 정도. } }
            values:
              TEA: { level: LOW, en: Tea., ko: 차. }
          Level:
            doc: { en: A level., ko: 정도. }
            values:
              LOW: { en: Low., ko: 낮음. }
          Colour:
            doc: { en: A colour., ko: 색. }
            values:
              RED: { en: Red., ko: 빨강. }
        types:
          Item:
            doc: { en: An item., ko: 물건. }
            fields:
              parts: { type: list<Part>, optional: true, en: Its parts., ko: 부분. }
          Part:
            doc: { en: A part., ko: 부분. }
            fields:
              kinds: { type: map<Kind>, optional: true, en: Its kinds., ko: 종류. }
              within: { type: Part, optional: true, en: What holds it., ko: 상위 부분. }
          Order:
            doc: { en: An order., ko: 주문. }
            states:
              member: colour
              transitions:
                - { to: RED, by: findOrders }
            fields:
              colour: { type: Colour, en: Its colour., ko: 색. }
          Ping:
            doc: { en: A message., ko: 메시지. }
            fields:
              item: { type: Item, optional: true, en: An item., ko: 물건. }
        operations:
          getItem:
            name: Get
            route: GET /items
            doc: { en: Reads., ko: 조회. }
            returns: Item
            reference: get-item
            examples: { one: { status: 200, response: { content: {} } } }
          placeOrder:
            name: Place
            route: POST /orders
            doc: { en: Orders., ko: 주문. }
            body: Order
            returns: none
            reference: place-order
            examples: { one: { status: 200, body: { colour: RED } } }
          findOrders:
            group: Orders
            name: Find
            route: GET /orders
            doc: { en: Finds., ko: 검색. }
            query: { colour: { type: Colour, optional: true, en: Its colour., ko: 색. } }
            returns: list<string>
            reference: find-orders
            examples: { one: { status: 200, response: { content: [], total: 0 } } }
        groups:
          Orders: { en: Orders., ko: 주문. }
        callbacks:
          itemChanged:
            doc: { en: It changed., ko: 변경됨. }
            body: Ping
            reference: item-changed
            examples: { one: { body: {} } }
        """);

    [Theory]
    [InlineData("getItem", "getItem", "Item, Part", "Kind, Level")]
    [InlineData("placeOrder", "placeOrder", "Order", "Colour")]
    [InlineData("findOrders", "findOrders", "", "Colour")]
    [InlineData("Orders", "findOrders", "", "Colour")]
    [InlineData("itemChanged", "", "Item, Part, Ping", "Kind, Level")]
    [InlineData("findOrders getItem", "getItem, findOrders", "Item, Part", "Colour, Kind, Level")]
    public void Named_operations_stay_with_the_types_and_enums_that_they_use(
        string names, string operations, string types, string enums)
    {
        ApiModel cut = Cut(names);

        Listed(cut, group => group.Operations.Select(one => one.Id)).ShouldBe(operations);
        Listed(cut, group => group.Types.Select(one => one.Name)).ShouldBe(types);
        Listed(cut, group => group.Enums.Select(one => one.Name)).ShouldBe(enums);
    }

    [Fact]
    public void Callbacks_are_removed_unless_they_are_named()
    {
        Cut("getItem").Groups.ShouldAllBe(group => group.Callbacks.Count == 0);
        Cut("itemChanged").Groups.ShouldHaveSingleItem().Callbacks.ShouldHaveSingleItem().Id.ShouldBe("itemChanged");
    }

    [Fact]
    public void A_group_without_remaining_operations_is_removed() =>
        Cut("getItem").Groups.ShouldHaveSingleItem().Name.ShouldBe("Goods");

    [Fact]
    public void A_type_keeps_the_shape_of_the_whole_API() =>
        Cut("itemChanged").Groups[0].Types[0].ShouldBe(Whole.Groups[0].Types[0]);

    [Fact]
    public void Transitions_of_an_unused_type_are_not_part_of_an_operation()
    {
        LifeOf(Whole).ShouldBe(["Order"]);
        LifeOf(Cut("findOrders placeOrder")).ShouldBe(["Order"]);
        LifeOf(Cut("findOrders")).ShouldBeEmpty();

        static IEnumerable<string> LifeOf(ApiModel model) => model.Groups.SelectMany(group => group.Operations)
            .Single(operation => operation.Id == "findOrders").Life.Select(step => step.Type);
    }

    [Theory]
    [InlineData("")]
    [InlineData("getOther")]
    public void Without_a_name_of_this_API_all_of_it_stays(string names) => Cut(names).ShouldBe(Whole);

    [Fact]
    public void Operations_callbacks_and_groups_can_be_named() => OperationChoice.NamesIn(Whole)
        .ShouldBe(["getItem", "placeOrder", "itemChanged", "Goods", "findOrders", "Orders"], ignoreOrder: true);

    private static ApiModel Cut(string names) =>
        OperationChoice.Cut(Whole, names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray());

    private static string Listed(ApiModel model, Func<GroupModel, IEnumerable<string>> names) =>
        string.Join(", ", model.Groups.SelectMany(names));
}
