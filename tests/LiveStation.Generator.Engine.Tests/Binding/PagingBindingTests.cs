using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class PagingBindingTests
{
    private static readonly FieldRef Key = new("itemNo", "Number", new ScalarRef(ScalarKind.Integer64), IsOptional: false);

    [Fact]
    public void The_head_specifies_how_pages_are_counted() =>
        Bind("paged: true").Service.Paging.ShouldBe(new PagingStyleModel("page", "size", 0, 50));

    [Theory]
    [InlineData("full: true", true)]
    [InlineData("full: false", false)]
    public void The_head_can_specify_that_pages_are_full(string said, bool areFull)
    {
        SpecFile head = new("head.yaml", SpecText.Head.Replace("max: 50", "max: 50, " + said));

        ApiModel model = SpecText.BindAll([head, new SpecFile("shop.yaml", Text("paged: true"))], out _).Model.ShouldNotBeNull();

        model.Service.Paging.ShouldNotBeNull().AreFull.ShouldBe(areFull);
        model.Groups[0].Operations[0].Paging.ShouldNotBeNull().AreFull.ShouldBe(areFull);
    }

    [Fact]
    public void A_type_specifies_the_key_that_distinguishes_its_objects() =>
        Bind("paged: true").Groups[0].Types[0].Key.ShouldBe(Key);

    [Fact]
    public void A_paged_list_has_its_first_page_its_largest_size_and_its_key()
    {
        List("paged: true").Paging.ShouldBe(new PagingModel(0, 50, Key));
        List("paged: true").Reply.ShouldBe(ReplyShape.List);
    }

    [Fact]
    public void Page_and_size_follow_the_values_that_the_spec_names() =>
        List("paged: true").Query.Select(field => (field.Wire, field.Name, field.Type, field.IsOptional)).ShouldBe(
        [
            ("text", "Text", new ScalarRef(ScalarKind.Text), false),
            ("page", "Page", new ScalarRef(ScalarKind.Integer32), true),
            ("size", "PageSize", new ScalarRef(ScalarKind.Integer32), true),
        ]);

    [Fact]
    public void No_page_is_before_the_first_and_no_size_is_beyond_the_largest()
    {
        OperationModel list = List("paged: true");

        list.Query[1].Rules.ShouldBe(new RulesModel { Min = new BoundModel(new NumberModel("0"), null) });
        list.Query[2].Rules.ShouldBe(new RulesModel
        {
            Min = new BoundModel(new NumberModel("1"), null),
            Max = new BoundModel(new NumberModel("50"), null),
        });
    }

    [Fact]
    public void Without_a_known_largest_size_none_is_too_large()
    {
        OperationModel list = List("paged: unbounded");

        list.Paging.ShouldBe(new PagingModel(0, null, Key));
        list.Query[2].Rules.ShouldBe(new RulesModel { Min = new BoundModel(new NumberModel("1"), null) });
    }

    [Fact]
    public void An_example_can_specify_which_page_it_shows() =>
        List("paged: true", "query: { size: 5, text: a, page: 2 }").Examples[0].Query.ShouldBe(EquatableArray.Of(
            new QueryValueModel("text", "a"), new QueryValueModel("page", "2"), new QueryValueModel("size", "5")));

    [Fact]
    public void A_list_that_is_not_paged_has_no_page()
    {
        OperationModel list = List("certainty: older");

        list.Paging.ShouldBeNull();
        list.Query.ShouldHaveSingleItem().Wire.ShouldBe("text");
    }

    private static OperationModel List(string line, string query = "query: { text: a }") =>
        Bind(line, query).Groups[0].Operations[0];

    private static ApiModel Bind(string line, string query = "query: { text: a }") => SpecText.Bind(Text(line, query));

    private static string Text(string line, string query = "query: { text: a }") => $$"""
        group: Goods
        types:
          Item:
            doc: { en: A thing., ko: 물건. }
            key: itemNo
            fields:
              itemNo: { type: long, name: Number, en: Number., ko: 번호. }
        operations:
          listItems:
            name: List
            doc: { en: Reads all., ko: 모두 읽습니다. }
            route: GET /items
            query: { text: { type: string, en: What to look for., ko: 찾을 말. } }
            {{line}}
            returns: list<Item>
            examples:
              one: { {{query}}, status: 200, response: { content: [{ itemNo: 1 }], total: 1 } }
        """;
}
