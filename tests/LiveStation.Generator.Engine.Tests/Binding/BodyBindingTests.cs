using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class BodyBindingTests
{
    private static readonly GroupModel Goods = SpecText.Bind("""
        group: Goods
        types:
          Address: { doc: { en: A place., ko: 장소. }, fields: { street: { type: string, en: Street., ko: 거리. } } }
          Coupon:  { doc: { en: A coupon., ko: 쿠폰. }, fields: { code: { type: string, en: Code., ko: 코드. } } }
          Invoice: { doc: { en: A bill., ko: 청구서. }, fields: { sum: { type: double, en: Sum., ko: 합계. } } }
          Memo:    { doc: { en: A memo., ko: 메모. }, fields: { words: { type: string, en: Words., ko: 말. } } }
          OrderRequest:
            doc: { en: What to order., ko: 주문할 것. }
            fields:
              title:   { type: string, en: Title., ko: 제목. }
              price:   { type: double, optional: true, en: Price., ko: 값. }
              to:      { type: Address, en: Where to., ko: 받는 곳. }
              coupons: { type: map<list<Coupon>>, optional: true, en: Coupons by shop., ko: 가게별 쿠폰. }
          Order:
            doc: { en: An order., ko: 주문. }
            fields:
              to:      { type: Address, en: Where to., ko: 받는 곳. }
              invoice: { type: Invoice, optional: true, en: Its bill., ko: 청구서. }
        operations:
          addOrder:
            doc: { en: Orders something., ko: 주문합니다. }
            route: POST /orders
            body: OrderRequest
            returns: Order
            examples:
              small:
                body: { to: { street: "7" }, price: 1.50, title: "한 \"번\"" }
                status: 200
                response: { content: { to: { street: "7" } } }
          countOrders:
            doc: { en: Reads the last order., ko: 마지막 주문을 조회합니다. }
            route: GET /orders/last
            returns: counted<Order>
            examples:
              last: { status: 200, response: { content: { to: { street: a } }, total: 12 } }
          dropOrders:
            doc: { en: Drops all orders., ko: 모든 주문을 취소합니다. }
            route: DELETE /orders
            returns: none
            examples:
              all: { status: 204 }
              nothing-there: { status: 404, error: 7 }
        """).Groups[0];

    [Fact]
    public void A_body_is_the_name_of_its_type() =>
        Goods.Operations.Select(operation => operation.Body).ShouldBe(["OrderRequest", null, null]);

    [Fact]
    public void The_body_of_an_example_is_compact_json_in_the_documented_order() =>
        Goods.Operations[0].Examples[0].Request.ShouldBe(
            """{"title":"한 \"번\"","price":1.50,"to":{"street":"7"}}""");

    [Theory]
    [InlineData("OrderRequest", nameof(TypeUse.Sent))]
    [InlineData("Coupon", nameof(TypeUse.Sent))]
    [InlineData("Order", nameof(TypeUse.Received))]
    [InlineData("Invoice", nameof(TypeUse.Received))]
    [InlineData("Address", nameof(TypeUse.Both))]
    [InlineData("Memo", nameof(TypeUse.Received))]
    public void Where_a_type_travels_follows_from_the_operations_that_reach_it(string type, string use) =>
        Goods.Types.Single(one => one.Name == type).Use.ShouldBe(Enum.Parse<TypeUse>(use));

    [Fact]
    public void An_object_with_a_total_beside_it_is_counted()
    {
        OperationModel count = Goods.Operations[1];

        (count.Reply, count.Result).ShouldBe((ReplyShape.Counted, new ObjectRef("Order")));
        count.Examples[0].Body.ShouldBe("""{"content":{"to":{"street":"a"}},"total":12}""");
    }

    [Fact]
    public void An_operation_without_a_response_body_can_still_fail()
    {
        OperationModel drop = Goods.Operations[2];

        (drop.Reply, drop.Result).ShouldBe((ReplyShape.None, new NothingRef()));
        drop.Examples.ShouldBe(
        [
            new ExampleModel("all", 204, default, Body: null, ErrorCode: null),
            new ExampleModel("nothing-there", 404, default, Body: null, ErrorCode: 7),
        ]);
    }
}
