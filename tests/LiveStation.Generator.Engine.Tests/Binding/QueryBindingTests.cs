using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class QueryBindingTests
{
    private static readonly OperationModel Find = SpecText.Bind("""
        group: Goods
        enums:
          Kind:
            doc: { en: A kind., ko: 종류. }
            values: { BIG: { en: Big., ko: 큼. } }
        operations:
          findNames:
            doc: { en: Finds names., ko: 이름을 찾습니다. }
            route: GET /names
            query:
              text:  { type: string, length: 1..10, en: What to look for., ko: 찾을 말. }
              kind:  { type: Kind, name: Which, optional: true, oneOf: BIG, en: Which kind., ko: 종류. }
              count: { type: int, optional: true, max: 9, default: 5, en: How many., ko: 개수. }
              since: { type: timestamp(ms), optional: true, max: now, en: Since when., ko: 시작 시각. }
              bank:  { type: bool, zones: [bank-only], en: Whether of a bank., ko: 은행의 것인지 여부. }
            returns: list<string>
            certainty: inferred
            examples:
              some:
                query: { bank: true, count: 2, text: "a b&c" }
                status: 200
                response: { content: [x], total: 1 }
        """).Groups[0].Operations[0];

    [Fact]
    public void Values_keep_the_order_in_which_they_are_sent() =>
        Find.Query.Select(field => (field.Wire, field.Name)).ShouldBe(
            [("text", "Text"), ("kind", "Which"), ("count", "Count"), ("since", "Since"), ("bank", "Bank")]);

    [Fact]
    public void Values_that_can_be_omitted_are_optional() =>
        Find.Query.Where(field => field.IsOptional).Select(field => field.Wire)
            .ShouldBe(["kind", "count", "since", "bank"]);

    [Fact]
    public void Values_have_types_rules_and_defaults_like_fields()
    {
        Find.Query.Select(field => field.Type).ShouldBe(
        [
            new ScalarRef(ScalarKind.Text),
            new EnumRef("Kind"),
            new ScalarRef(ScalarKind.Integer32),
            new ScalarRef(ScalarKind.TimestampMilliseconds),
            new ScalarRef(ScalarKind.Boolean),
        ]);
        Find.Query[0].Rules.Length.ShouldBe(new LengthModel(1, 10));
        Find.Query[1].Rules.OneOf.ShouldBe(EquatableArray.Of(new ChoiceModel(null, EquatableArray.Of("BIG"))));
        Find.Query[2].Rules.Max.ShouldBe(new BoundModel(new NumberModel("9"), null));
        Find.Query[2].Default.ShouldBe("5");
        Find.Query[3].Rules.Max.ShouldBe(new BoundModel(new NumberModel("0"), new OriginModel(null)));
    }

    [Fact]
    public void A_value_of_one_zone_is_needed_there()
    {
        Find.Query[4].Zones.ShouldHaveSingleItem().Name.ShouldBe("BankOnly");
        Find.Query[4].Rules.Required.ShouldBe(new RequirementModel(default));
    }

    [Fact]
    public void An_example_contains_decoded_text_in_the_order_of_the_query() =>
        Find.Examples[0].Query.ShouldBe(EquatableArray.Of(
            new QueryValueModel("text", "a b&c"),
            new QueryValueModel("count", "2"),
            new QueryValueModel("bank", "true")));

    [Fact]
    public void A_query_does_not_make_an_operation_paged_or_add_a_body()
    {
        Find.Paging.ShouldBeNull();
        Find.Body.ShouldBeNull();
    }

    [Fact]
    public void The_certainty_of_a_call_belongs_to_the_operation() => Find.Certainty.ShouldBe(CertaintyKind.Inferred);
}
