using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class ZoneBindingTests
{
    private static readonly ZoneModel Public =
        new("Public", new DocText("For all.", "모두를 위한 곳."), "https://shop.example.com", "/v1", "KR");

    private static readonly ZoneModel BankOnly =
        new("BankOnly", new DocText("For banks.", "은행을 위한 곳."), "https://bank.example.com", "/v2", "FKR");

    [Fact]
    public void Zones_of_the_service_keep_their_order_since_the_first_is_the_default() =>
        Bind("").Service.Zones.ShouldBe(EquatableArray.Of(Public, BankOnly));

    [Fact]
    public void A_field_of_one_zone_can_be_left_out_but_is_needed_there()
    {
        FieldModel field = Field("zones: [bank-only]");

        field.Zones.ShouldBe(EquatableArray.Of(BankOnly));
        field.IsOptional.ShouldBeTrue();
        field.Rules.Required.ShouldBe(new RequirementModel(default));
    }

    [Theory]
    [InlineData("optional: true")]
    [InlineData("when: { en: On Mondays., ko: 월요일에만. }")]
    public void A_field_of_one_zone_that_may_be_missing_is_needed_nowhere(string keys)
    {
        FieldModel field = Field("zones: [public], " + keys);

        field.Zones.ShouldBe(EquatableArray.Of(Public));
        field.Rules.ShouldBe(RulesModel.None);
    }

    [Fact]
    public void A_condition_replaces_the_need_of_a_whole_zone() =>
        Field("zones: [public], requiredIf: { id: a }").Rules.Required.ShouldNotBeNull().Terms
            .ShouldHaveSingleItem().Field.Wire.ShouldBe("id");

    [Fact]
    public void A_field_that_names_no_zone_is_in_all()
    {
        Field("optional: false").Zones.ShouldBeEmpty();
        Field("optional: false").IsOptional.ShouldBeFalse();
    }

    [Fact]
    public void Values_that_can_be_sent_can_differ_by_zone() =>
        Field("oneOf: { bank-only: gold, public: [red, blue] }").Rules.OneOf.ShouldBe(EquatableArray.Of(
            new ChoiceModel(BankOnly, EquatableArray.Of("gold")),
            new ChoiceModel(Public, EquatableArray.Of("red", "blue"))));

    [Theory]
    [InlineData("zones: [bank-only, public]", new[] { "BankOnly", "Public" })]
    [InlineData("zones: [bank-only]", new[] { "BankOnly" })]
    [InlineData("certainty: cut", new string[0])]
    public void An_operation_names_the_zones_it_exists_in(string line, string[] zones) =>
        Bind(line).Groups[0].Operations[0].Zones.Select(zone => zone.Name).ShouldBe(zones);

    [Theory]
    [InlineData("zones: [bank-only]", "bank-only", "second")]
    [InlineData("oneOf: { bank-only: [a], public: [b] }", "bank-only", "second")]
    [InlineData("zones: [public, second, bank-only]", null, null)]
    [InlineData("zones: [public]", null, null)]
    public void A_zone_whose_region_another_has_can_only_be_named_together_with_it(string keys, string? zone, string? other)
    {
        string second = """
            extend: { service: { zones: { second: { base: https://two.example, prefix: "", region: FKR, en: A., ko: 가. } } } }
            group: Goods
            types: { Order: { doc: { en: A., ko: 가. }, fields: { color: { type: string, KEYS, en: A., ko: 가. } } } }
            operations: { ping: { doc: { en: A., ko: 가. }, route: PUT /a, body: Order, returns: none, ZONES, examples: { e: { body: { color: b }, status: 204 } } } }
            """.Replace("KEYS", keys);

        Errors(second.Replace("ZONES, ", "")).ShouldBe(zone is null ? [] : [Message(zone, other!)]);
        Errors(second.Replace(keys, "certainty: cut").Replace("ZONES", "zones: [second]")).ShouldBe([Message("second", "bankOnly")]);
    }

    private static string Message(string zone, string other) =>
        $"LSG0073: '{zone}' has the same region, 'FKR', as '{other}', and rules distinguish zones by region. Specify a different region for each zone.";

    private static string[] Errors(string text)
    {
        SpecText.BindAll([new SpecFile("head.yaml", SpecText.Head), new SpecFile("shop.yaml", text)], out string[] mistakes);
        return [.. mistakes.Where(mistake => mistake.Contains("error ")).Select(mistake => mistake[mistake.IndexOf("LSG")..])];
    }

    private static FieldModel Field(string keys) => SpecText.Bind($$"""
        group: Goods
        types:
          Order:
            doc: { en: An order., ko: 주문. }
            fields:
              id:    { type: string, en: Identifier., ko: 식별자. }
              color: { type: string, {{keys}}, en: Color., ko: 색. }
        """).Groups[0].Types[0].Fields[1];

    private static ApiModel Bind(string line) => SpecText.Bind($$"""
        group: Goods
        operations:
          ping:
            doc: { en: Asks whether it is there., ko: 응답하는지 확인합니다. }
            route: GET /ping
            {{line}}
            returns: none
            examples: { it-is: { status: 204 } }
        """);
}
