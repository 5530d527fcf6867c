using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class WaitTableTests
{
    private const string Types = """
        group: Goods
        enums:
          Phase:
            doc: { en: How far it is., ko: 진행 상태. }
            values:
              OPEN: { en: Open., ko: 열림. }
              SENT: { en: Sent., ko: 발송됨. }
        types:
          Order:
            doc: { en: An order., ko: 주문. }
            key: id
            states: { member: phase, transitions: [{ from: OPEN, to: SENT, en: It goes., ko: 발송. }] }
            fields:
              id: { type: long, en: Identifier., ko: 식별자. }
              phase: { type: Phase, en: How far it is., ko: 진행 상태. }
          Cart:
            doc: { en: A cart., ko: 장바구니. }
            fields:
              order: { type: Order, en: Its order., ko: 주문. }
          Carts:
            doc: { en: Two carts., ko: 장바구니 둘. }
            fields:
              one: { type: Cart, en: The one., ko: 하나. }
              other: { type: Cart, en: The other., ko: 다른 하나. }
        operations:

        """;

    [Theory]
    [InlineData("name: Get", "Order", "{id}", "WaitUntil")]
    [InlineData("name: Find", "Order", "{id}", "WaitUntilOrder")]
    [InlineData("name: List", "list<Order>", "all", "WaitUntilOrder")]
    [InlineData("name: List\n    paged: true", "list<Order>", "all", null)]
    [InlineData("name: Get", "Cart", "{id}", null)]
    [InlineData("name: Get", "Carts", "{id}", null)]
    public void A_result_that_contains_the_object_for_certain_allows_to_wait(
        string keys, string returns, string route, string? name) =>
        Bind(Operation("readOrder", keys, returns, route)).Waits.Select(wait => wait.Name).SingleOrDefault().ShouldBe(name);

    [Fact]
    public void An_operation_with_a_body_is_not_repeated_although_only_its_body_is_reported()
    {
        SpecFile[] files =
        [
            new("head.yaml", SpecText.Head),
            new("goods.yaml", Types + Operation("readOrder", "name: Get\n    body: Cart", "Order", "{id}")),
        ];

        CompileResult result = SpecCompiler.Compile(files, new EmitOptions("App"));

        result.Diagnostics.ShouldContain(one => one.Rule == ReferenceRules.MethodWithoutBody);
        result.Files.ShouldContain(file => file.Path == "Goods.Operations.g.cs");
    }

    [Fact]
    public void An_operation_that_reads_is_preferred_to_one_that_lists() => Bind(
        Operation("listOrders", "name: List", "list<Order>", "all") + Operation("readOrder", "name: Get", "Order", "{id}"))
        .Waits.ShouldHaveSingleItem().ShouldBe(new WaitModel("Order", "WaitUntil", "readOrder", WaitFind.Itself));

    [Fact]
    public void A_method_of_the_same_name_is_reported() => Mistakes.In(
        Types + Operation("readOrder", "name: Get", "Order", "{id}") + Operation("hold", "name: WaitUntil", "none", "hold"))
        .ShouldHaveSingleItem().ShouldContain("'WaitUntilAsync'");

    [Fact]
    public void A_type_with_the_name_of_the_table_is_reported() => Mistakes.In(
        Types.Replace("  Carts:", "  OrderStates:") + Operation("readOrder", "name: Get", "Order", "{id}"))
        .ShouldHaveSingleItem().ShouldContain("'OrderStates'");

    [Fact]
    public void States_that_follow_each_other_are_found_through_others_and_in_circles()
    {
        StatesModel states = new(
            new FieldRef("phase", "Phase", new EnumRef("Phase"), IsOptional: false),
            EquatableArray.Of(Step([], "A"), Step(["A"], "B"), Step(["B"], "C"), Step(["C"], "B"), Step(["C"], "X"), Step(["X"], "Y")))
        {
            Gone = EquatableArray.Of("X"),
        };

        LifeCycle.Reach(states).Select(one => $"{one.State}: {string.Join(" ", one.States)}")
            .ShouldBe(["A: B C X Y", "B: B C X Y", "C: B C X Y", "Y: "]);
    }

    private static GroupModel Bind(string operations) => SpecText.Bind(Types + operations).Groups[0];

    private static TransitionModel Step(string[] from, string to) =>
        new(from.ToEquatableArray(), to, null, new DocText("It.", "그."), CertaintyKind.Documented);

    private static string Operation(string id, string keys, string returns, string route)
    {
        string path = route == "{id}" ? "\n    path: { id: { type: long, en: Identifier., ko: 식별자. } }" : "";
        string content = returns switch
        {
            "none" => "{ status: 204 }",
            "Order" => "{ status: 200, response: { content: { id: 1, phase: OPEN } } }",
            "Cart" => "{ status: 200, response: { content: { order: { id: 1, phase: OPEN } } } }",
            "Carts" => "{ status: 200, response: { content: { one: { order: { id: 1, phase: OPEN } }, other: { order: { id: 1, phase: OPEN } } } } }",
            _ => "{ status: 200, response: { content: [], total: 0 } }",
        };
        string example = path.Length > 0 ? content.Replace("{ status", "{ path: { id: 1 }, status") : content;
        return $"""
              {id}:
                {keys}
                doc: {"{ en: Does it., ko: 합니다. }"}
                route: GET /orders/{route}{path}
                returns: {returns}
                examples: {"{ one: " + example + " }"}

            """;
    }
}
