using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class OperationBindingTests
{
    private const string Types = """
        group: Goods
        enums:
          Kind:
            doc: { en: A kind., ko: 종류. }
            values: { BIG: { en: Big., ko: 큼. } }
        types:
          Item:
            doc: { en: A thing., ko: 물건. }
            fields:
              id:    { type: string, en: Identifier., ko: 식별자. }
              kind:  { type: Kind, optional: true, en: Which kind., ko: 종류. }
              price: { type: double, optional: true, en: Price., ko: 값. }
              extra: { type: json, optional: true, en: Anything else., ko: 그 밖의 것. }
              sizes: { type: map<int>, optional: true, en: Sizes., ko: 크기. }
        operations:

        """;

    [Fact]
    public void A_route_is_parsed_and_its_placeholders_keep_its_order()
    {
        OperationModel operation = Operation("""
            getPart:
              name: Get
              doc: { en: Reads a part., ko: 부품을 읽습니다. }
              route: GET /items/{itemId}/parts/{no}
              path:
                no: { type: int, en: Number., ko: 번호. }
                itemId: { type: string, name: Item, en: Item., ko: 물건. }
              returns: Item
              reference: shop-getpart
              examples:
                one: { path: { no: 2, itemId: a1 }, status: 200, response: { content: { id: a1 } } }
            """);

        (operation.Method, operation.Route, operation.Name).ShouldBe(("GET", "/items/{itemId}/parts/{no}", "Get"));
        operation.Path.Select(parameter => (parameter.Wire, parameter.Name)).ShouldBe([("itemId", "Item"), ("no", "No")]);
        operation.Examples[0].Path.ShouldBe(EquatableArray.Of("a1", "2"));
        operation.Reference.ShouldBe("shop-getpart");
        (operation.Reply, operation.Result).ShouldBe((ReplyShape.Object, new ObjectRef("Item")));
    }

    [Fact]
    public void A_list_is_a_reply_of_its_own_shape()
    {
        OperationModel operation = Operation("""
            listItems:
              doc: { en: Reads all., ko: 모두 읽습니다. }
              route: GET /items
              returns: list<Item>
              examples:
                two: { status: 200, response: { content: [{ id: a1 }, { id: b2 }], total: 2 } }
            """);

        (operation.Reply, operation.Result).ShouldBe((ReplyShape.List, new ObjectRef("Item")));
        operation.Name.ShouldBe("ListItems");
        operation.Examples[0].Body.ShouldBe("""{"content":[{"id":"a1"},{"id":"b2"}],"total":2}""");
    }

    [Fact]
    public void A_response_is_written_in_the_documented_form()
    {
        OperationModel operation = Operation("""
            getItem:
              doc: { en: Reads one., ko: 하나를 읽습니다. }
              route: GET /items/{id}
              path: { id: { type: string, en: Identifier., ko: 식별자. } }
              returns: Item
              examples:
                one:
                  path: { id: 12 }
                  status: 200
                  response: { content: { id: "12", kind: BIG, price: 1.50, extra: { a: [1, "1", true, null, x] }, sizes: { s: 1 } } }
                gone: { path: { id: x }, status: 404, error: 7 }
            """);

        operation.Examples[0].Body.ShouldBe(
            """{"content":{"id":"12","kind":"BIG","price":1.50,"extra":{"a":[1,"1",true,null,"x"]},"sizes":{"s":1}}}""");
        operation.Examples[1].ShouldBe(new ExampleModel("gone", 404, EquatableArray.Of("x"), Body: null, ErrorCode: 7));
    }

    [Fact]
    public void Korean_text_quotes_and_emoji_are_written_as_json()
    {
        OperationModel operation = Operation("""
            getItem:
              doc: { en: Reads one., ko: 하나를 읽습니다. }
              route: GET /items/{id}
              path: { id: { type: string, en: Identifier., ko: 식별자. } }
              returns: Item
              examples:
                one: { path: { id: a }, status: 200, response: { content: { id: "채널 \"이름\"\t🎬" } } }
            """);

        operation.Examples[0].Body.ShouldBe("{\"content\":{\"id\":\"채널 \\\"이름\\\"\\u0009\\ud83c\\udfac\"}}");
    }

    private static OperationModel Operation(string text) =>
        SpecText.Bind(Types + string.Join('\n', text.Split('\n').Select(line => "  " + line))).Groups[0].Operations[0];
}
