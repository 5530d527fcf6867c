using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class RuleBindingTests
{
    private static readonly TypeRef Time = new ScalarRef(ScalarKind.TimestampMilliseconds);

    [Theory]
    [InlineData("int", "-5")]
    [InlineData("double", "0.25")]
    [InlineData("duration(s)", "60")]
    public void A_limit_is_a_number_as_it_is_written(string type, string number)
    {
        Rules($"type: {type}, min: {number}").ShouldBe(new RulesModel { Min = new BoundModel(new NumberModel(number), null) });
        Rules($"type: {type}, max: {number}").ShouldBe(new RulesModel { Max = new BoundModel(new NumberModel(number), null) });
    }

    [Theory]
    [InlineData("int", "2147483648", "a number from -2147483648 to 2147483647")]
    [InlineData("int", "-2147483649", "a number from -2147483648 to 2147483647")]
    [InlineData("int", "99999999999999999999", "a number from -2147483648 to 2147483647")]
    [InlineData("long", "9223372036854775808", "a number from -9223372036854775808 to 9223372036854775807")]
    [InlineData("duration(s)", "-9223372036854775809", "a number from -922337203685 to 922337203685")]
    [InlineData("timestamp(ms)", "now + 315537897600000", "a number from -315537897599999 to 315537897599999")]
    [InlineData("timestamp(kst14)", "now - 9223372036854775807", "a number from -315537897599999 to 315537897599999")]
    public void A_limit_is_a_number_in_the_range_of_its_type(string type, string limit, string range) =>
        MistakesOf($"type: {type}, max: {limit}").ShouldHaveSingleItem()
            .ShouldEndWith($"error LSG0024: '{limit}' is not valid for 'max'. Expected: {range}.");

    [Fact]
    public void A_limit_of_a_double_is_at_most_the_largest_double()
    {
        string largest = new('9', 308), tooLarge = new('9', 309);

        Rules($"type: double, max: {largest}").Max.ShouldBe(new BoundModel(new NumberModel(largest), null));
        MistakesOf($"type: double, max: {tooLarge}").ShouldHaveSingleItem().ShouldContain("error LSG0024");
    }

    [Theory]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("9223372036854775808", "9223372036854775808d")]
    [InlineData("-20000000000000000000", "-20000000000000000000d")]
    [InlineData("20000000000000000000.5", "20000000000000000000.5")]
    [InlineData("-0.25", "-0.25")]
    public void A_number_that_no_integer_of_CSharp_holds_is_written_as_a_double(string number, string literal) =>
        CSharpLiteral.OfNumber(number).ShouldBe(literal);

    [Theory]
    [InlineData("opening", "0")]
    [InlineData("opening + 100", "100")]
    [InlineData("opening - 2", "-2")]
    [InlineData("opening+1", "1")]
    public void A_limit_may_be_counted_from_a_field_beside_it(string limit, string number)
    {
        var opening = new FieldRef("opening", "OpensAt", Time, IsOptional: true);

        Rules($"type: timestamp(ms), min: {limit}").Min.ShouldBe(new BoundModel(new NumberModel(number), new OriginModel(opening)));
    }

    [Theory]
    [InlineData("timestamp(ms)", "now", "0")]
    [InlineData("timestamp(ms)", "now + 600000", "600000")]
    [InlineData("timestamp(kst14)", "now - 1", "-1")]
    public void A_limit_of_a_time_may_be_counted_from_the_call(string type, string limit, string number) =>
        Rules($"type: {type}, max: {limit}").Max.ShouldBe(new BoundModel(new NumberModel(number), new OriginModel(null)));

    [Theory]
    [InlineData("3..20", 3, 20)]
    [InlineData("3..", 3, null)]
    [InlineData("..20", 0, 20)]
    [InlineData("6..6", 6, 6)]
    public void Either_end_of_a_length_may_be_open(string length, int min, int? max)
    {
        Rules($"type: string, length: {length}").Length.ShouldBe(new LengthModel(min, max));
        Rules($"type: list<int>, length: {length}").Length.ShouldBe(new LengthModel(min, max));
    }

    [Fact]
    public void A_pattern_and_the_length_of_a_secret_are_kept()
    {
        Rules("type: string, pattern: \"[a-z]{2}\\\\d*\"").Pattern.ShouldBe("[a-z]{2}\\d*");
        Rules("type: string, secret: true, length: 8..").Length.ShouldBe(new LengthModel(8, null));
    }

    [Theory]
    [InlineData("int")]
    [InlineData("long")]
    public void Whole_numbers_can_have_steps(string type) =>
        Rules($"type: {type}, multipleOf: 12").ShouldBe(new RulesModel { MultipleOf = 12 });

    [Theory]
    [InlineData("Kind", "BIG", new[] { "BIG" })]
    [InlineData("Kind", "[TINY_ONE, BIG]", new[] { "TINY_ONE", "BIG" })]
    [InlineData("string", "[x, y z]", new[] { "x", "y z" })]
    public void Values_that_can_be_sent_are_one_or_a_list(string type, string words, string[] expected) =>
        Rules($"type: {type}, oneOf: {words}").OneOf
            .ShouldBe(EquatableArray.Of(new ChoiceModel(null, expected.ToEquatableArray())));

    [Fact]
    public void All_rules_of_one_value_hold_together() =>
        Rules("type: int, min: 2, max: 60, multipleOf: 2").ShouldBe(new RulesModel
        {
            Min = new BoundModel(new NumberModel("2"), null),
            Max = new BoundModel(new NumberModel("60"), null),
            MultipleOf = 2,
        });

    [Fact]
    public void A_field_required_under_a_condition_is_optional_and_has_the_whole_condition()
    {
        FieldModel field = Field("type: string, requiredIf: { gift: true, kind: [TINY_ONE, BIG], note: red }");

        field.IsOptional.ShouldBeTrue();
        field.Rules.ShouldBe(new RulesModel
        {
            Required = new RequirementModel(EquatableArray.Of(
                Term("gift", "Gift", new ScalarRef(ScalarKind.Boolean), new TermValueModel("true", "true")),
                Term(
                    "kind",
                    "Kind",
                    new EnumRef("Kind"),
                    new TermValueModel("TINY_ONE", "TinyOne"),
                    new TermValueModel("BIG", "Big")),
                Term("note", "Note", new ScalarRef(ScalarKind.Text), new TermValueModel("red", "red")))),
        });
    }

    [Theory]
    [InlineData("string", "\"-\"", new[] { "\"-\"" })]
    [InlineData("string", "[none, 0]", new[] { "\"none\"", "\"0\"" })]
    [InlineData("int", "-1", new[] { "-1" })]
    [InlineData("timestamp(ms)", "[0, \"\"]", new[] { "0", "\"\"" })]
    [InlineData("timestamp(kst14)", "0", new[] { "\"0\"" })]
    public void Nothing_values_are_json_in_the_format_of_the_type(
        string type, string nothing, string[] expected)
    {
        FieldModel field = Field($"type: {type}, nothing: {nothing}");

        field.Nothing.ShouldBe(expected.ToEquatableArray());
        field.IsOptional.ShouldBeFalse();
    }

    [Fact]
    public void A_default_is_kept_as_its_wire_value()
    {
        Field("type: duration(min), optional: true, default: 60").Default.ShouldBe("60");
        Field("type: Kind, optional: true, default: TINY_ONE").Default.ShouldBe("TINY_ONE");
        Field("type: int").Default.ShouldBeNull();
    }

    private static TermModel Term(string wire, string name, TypeRef type, params TermValueModel[] values) =>
        new(new FieldRef(wire, name, type, IsOptional: false), values.ToEquatableArray());

    private static RulesModel Rules(string keys) => Field(keys).Rules;

    // The field with the rule is the first one: the rule can refer to later fields.
    private static FieldModel Field(string keys) => SpecText.Bind(Text(keys)).Groups[0].Types[0].Fields[0];

    private static string[] MistakesOf(string keys)
    {
        SpecText.BindAll(
            [new SpecFile("head.yaml", SpecText.Head), new SpecFile("shop.yaml", Text(keys))], out string[] mistakes);
        return [.. mistakes.Where(mistake => mistake.Contains(": error "))];
    }

    private static string Text(string keys) => $$"""
        group: Goods
        enums:
          Kind:
            doc: { en: A kind., ko: 종류. }
            values: { BIG: { en: Big., ko: 큼. }, TINY_ONE: { en: Tiny., ko: 작음. } }
        types:
          Order:
            doc: { en: An order., ko: 주문. }
            fields:
              subject: { {{keys}}, en: What is tested., ko: 대상. }
              opening: { type: timestamp(ms), name: OpensAt, optional: true, en: Opening., ko: 여는 시각. }
              gift:    { type: bool, en: Whether it is a gift., ko: 선물인지 여부. }
              kind:    { type: Kind, en: Which kind., ko: 종류. }
              note:    { type: string, en: A note., ko: 메모. }
        """;
}
