using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class TypeBindingTests
{
    [Fact]
    public void A_field_gets_its_name_type_and_meaning()
    {
        FieldModel field = Field("itemCount: { type: int, en: How many., ko: 개수. }");

        field.ShouldBe(new FieldModel(
            "itemCount", "ItemCount", new ScalarRef(ScalarKind.Integer32), IsOptional: false, default,
            new DocText("How many.", "개수."), When: null, CertaintyKind.Documented));
    }

    [Fact]
    public void An_explicit_name_takes_precedence_over_the_derived_one() =>
        Field("restream: { type: string, name: Targets, en: Targets., ko: 대상. }").Name.ShouldBe("Targets");

    [Fact]
    public void A_secret_text_becomes_a_type_of_its_own() =>
        Field("key: { type: string, secret: true, en: Key., ko: 키. }").Type.ShouldBe(new ScalarRef(ScalarKind.Secret));

    [Fact]
    public void A_condition_makes_a_field_optional()
    {
        FieldModel field = Field(
            "key: { type: string, when: { en: Only with a lock., ko: 잠금이 있을 때만. }, en: Key., ko: 키. }");

        field.IsOptional.ShouldBeTrue();
        field.When.ShouldBe(new DocText("Only with a lock.", "잠금이 있을 때만."));
    }

    [Theory]
    [InlineData("example-only", nameof(CertaintyKind.ExampleOnly))]
    [InlineData("older", nameof(CertaintyKind.Older))]
    [InlineData("inferred", nameof(CertaintyKind.Inferred))]
    [InlineData("cut", nameof(CertaintyKind.Cut))]
    [InlineData("third-party", nameof(CertaintyKind.ThirdParty))]
    public void Certainty_is_kept(string word, string expected) =>
        Field($"key: {{ type: string, certainty: {word}, en: Key., ko: 키. }}").Certainty.ShouldBe(Enum.Parse<CertaintyKind>(expected));

    [Fact]
    public void A_note_contains_the_reason() =>
        Field("key: { type: string, certainty: cut, note: { en: The page ends., ko: 문서가 잘림. }, en: Key., ko: 키. }").Note
            .ShouldBe(new DocText("The page ends.", "문서가 잘림."));

    [Fact]
    public void Lists_and_maps_nest() =>
        Field("parts: { type: list<map<Item>>, en: Parts., ko: 부품. }").Type
            .ShouldBe(new ListRef(new MapRef(new ObjectRef("Item"))));

    [Theory]
    [InlineData("timestamp(ms)", nameof(ScalarKind.TimestampMilliseconds))]
    [InlineData("timestamp(kst14)", nameof(ScalarKind.TimestampKst14))]
    [InlineData("duration(ms)", nameof(ScalarKind.DurationMilliseconds))]
    [InlineData("duration(s)", nameof(ScalarKind.DurationSeconds))]
    [InlineData("duration(min)", nameof(ScalarKind.DurationMinutes))]
    [InlineData("json", nameof(ScalarKind.Json))]
    [InlineData("uri", nameof(ScalarKind.Uri))]
    public void Every_plain_type_is_known(string type, string expected) =>
        Field($"value: {{ type: {type}, en: Value., ko: 값. }}").Type.ShouldBe(new ScalarRef(Enum.Parse<ScalarKind>(expected)));

    [Theory]
    [InlineData("float", "double")]
    [InlineData("int64", "long")]
    [InlineData("boolean", "bool")]
    [InlineData("Guid", "string")]
    [InlineData("object", "json")]
    public void A_type_of_CSharp_is_reported_with_its_name_here(string type, string called)
    {
        SpecText.BindAll([new("head.yaml", SpecText.Head), new("shop.yaml", $$"""
            group: Goods
            types:
              Item:
                doc: { en: A thing., ko: 물건. }
                fields:
                  size: { type: {{type}}, en: Size., ko: 크기. }
            """)], out string[] mistakes);

        mistakes.ShouldHaveSingleItem().ShouldEndWith($"Type '{type}' is not defined. Did you mean '{called}'?");
    }

    [Fact]
    public void A_broken_field_does_not_remove_the_rest_of_its_type()
    {
        SpecFile file = new("shop.yaml", Item("size: { type: itn, en: Size., ko: 크기. }"));

        ApiModel? model = SpecText.BindAll([new SpecFile("head.yaml", SpecText.Head), file], out string[] mistakes).Model;

        mistakes.ShouldHaveSingleItem().ShouldContain("LSG0040");
        model.ShouldNotBeNull().Groups[0].Types[0].Fields.ShouldHaveSingleItem().Wire.ShouldBe("id");
    }

    [Fact]
    public void A_type_that_holds_itself_in_a_list_is_fine() =>
        Field("inner: { type: list<Item>, en: Inside., ko: 안쪽. }").Type.ShouldBe(new ListRef(new ObjectRef("Item")));

    [Fact]
    public void A_chain_of_thousands_of_types_does_not_exhaust_the_stack()
    {
        const int count = 5_000;
        string types = string.Concat(Enumerable.Range(0, count).Select(i =>
            $"  T{i}: {{ doc: {{ en: T., ko: 가. }}, "
            + $"fields: {{ next: {{ type: T{(i + 1) % count}, en: N., ko: 나. }} }} }}\n"));
        SpecFile file = new("chain.yaml", "group: Goods\ntypes:\n" + types);

        SpecText.BindAll([new SpecFile("head.yaml", SpecText.Head), file], out string[] mistakes);

        mistakes.ShouldHaveSingleItem().ShouldContain("LSG0055");
    }

    private static FieldModel Field(string line) => SpecText.Bind(Item(line)).Groups[0].Types[0].Fields[1];

    private static string Item(string line) => $$"""
        group: Goods
        types:
          Item:
            doc: { en: A thing., ko: 물건. }
            fields:
              id: { type: string, en: Identifier., ko: 식별자. }
              {{line}}
        """;
}
