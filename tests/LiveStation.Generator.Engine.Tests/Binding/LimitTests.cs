namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Limits that no value satisfies, and limits that no .NET type can represent.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("a: { type: int, min: a + 1 }")]
    [InlineData("a: { type: int, max: a - 1 }")]
    [InlineData("a: { type: timestamp(ms), min: now + 5, max: now - 5 }")]
    [InlineData("a: { type: timestamp(kst14), min: now + 5, max: now }")]
    public void A_limit_that_excludes_its_own_value_is_one_error(string field) =>
        Mistakes.InRequest(field).ShouldHaveSingleItem().ShouldStartWith("LSG0068: The rules of 'a' allow no value: ");

    [Theory]
    [InlineData("b: { type: int }", "c: { type: int, min: b + 1, max: b }")]
    [InlineData("b: { type: int, min: c + 1 }", "c: { type: int, min: b }")]
    [InlineData("b: { type: int, min: d + 1 }", "c: { type: int, min: b }", "d: { type: int, min: c }")]
    [InlineData("b: { type: int, min: 10 }", "c: { type: int, min: b + 1, max: 5 }")]
    [InlineData("b: { type: double, min: c + 0.5 }", "c: { type: double, min: b - 0.25 }")]
    public void Limits_counted_from_each_other_that_leave_no_values_are_one_error(params string[] fields) =>
        Mistakes.InRequest(fields).ShouldHaveSingleItem().ShouldStartWith("LSG0068");

    [Fact]
    public void The_error_names_all_limits_that_exclude_each_other() =>
        Mistakes.InRequest("b: { type: int, min: c + 1 }", "c: { type: int, min: b }").ShouldBe(
            ["LSG0068: The rules of 'c' allow no value: 'min' is 'b', and 'min' of 'b' is 'c + 1'."]);

    [Fact]
    public void Two_fields_without_a_value_are_two_errors() => Mistakes.InRequest(
        "b: { type: timestamp(ms), min: now + 5, max: now - 5 }",
        "c: { type: timestamp(ms), min: now + 5, max: now - 5 }").Length.ShouldBe(2);

    [Theory]
    [InlineData("b: { type: int, min: 1, max: 10 }", "c: { type: int, min: b + 1, max: b + 5 }")]
    [InlineData("b: { type: int, min: c - 5 }", "c: { type: int, min: b - 5 }")]
    [InlineData("b: { type: timestamp(ms), min: now + 5, max: now + 5 }")]
    [InlineData("b: { type: timestamp(ms), min: now, max: c - 1 }", "c: { type: timestamp(ms), min: b + 1 }")]
    public void Limits_that_leave_a_value_are_sound(params string[] fields) => Mistakes.InRequest(fields).ShouldBeEmpty();

    [Theory]
    [InlineData("b: { type: int, min: b }")]
    [InlineData("b: { type: int, min: b - 1 }")]
    public void A_limit_counted_from_its_own_value_has_no_effect_and_is_an_error(string field) =>
        Mistakes.InRequest(field).ShouldHaveSingleItem().ShouldContain("a limit relative to the field itself has no effect");

    [Theory]
    [InlineData("duration(ms)", "922337203685478")]
    [InlineData("duration(s)", "922337203686")]
    [InlineData("duration(min)", "999999999999999")]
    [InlineData("timestamp(ms)", "9223372036854775807")]
    [InlineData("timestamp(ms)", "now + 99999999999999999")]
    [InlineData("timestamp(kst14)", "now - 99999999999999999")]
    public void A_limit_that_no_value_reaches_is_refused_with_the_range(string type, string limit) =>
        Mistakes.InRequest($"b: {{ type: {type}, min: {limit} }}").ShouldHaveSingleItem()
            .ShouldContain($"LSG0024: '{limit}' is not valid for 'min'. Expected: a number from -");

    [Fact]
    public void A_range_without_a_whole_number_leaves_no_value() =>
        Mistakes.InRequest("b: { type: int, min: 2.5, max: 2.75 }").ShouldHaveSingleItem()
            .ShouldBe("LSG0068: The rules of 'b' allow no value: there is no whole number from 2.5 to 2.75.");

    [Theory]
    [InlineData("20240101000000", true)]
    [InlineData("'20240101000000'", true)]
    [InlineData("1704034800000", false)]
    [InlineData("20240230000000", false)]
    [InlineData("00010101000000", false)]
    public void A_limit_of_a_time_of_14_digits_is_14_digits(string limit, bool isSound) =>
        Mistakes.InRequest($"b: {{ type: timestamp(kst14), min: {limit} }}").ShouldBe(isSound ? [] :
            [$"LSG0024: '{limit}' is not valid for 'min'. Expected: 14 digits in the format yyyyMMddHHmmss, Korea Standard Time (UTC+9)."]);

    [Fact]
    public void Limits_and_defaults_of_14_digits_are_compared_as_times()
    {
        Mistakes.InRequest("b: { type: timestamp(kst14), min: 20240102000000, max: 20240101000000 }").ShouldHaveSingleItem()
            .ShouldContain("'min' is 20240102000000, but 'max' is 20240101000000");
        Mistakes.InRequest("b: { type: timestamp(kst14), min: 20240102000000, default: '20240101000000' }").ShouldHaveSingleItem()
            .ShouldContain("It is less than 'min', 20240102000000.");
        Mistakes.InRequest("b: { type: timestamp(kst14), min: 20240101000000, default: '20240101000000' }").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("가격", "가격 + 5")]
    [InlineData("start-time", "start-time")]
    [InlineData("start-time", "start-time - 5")]
    [InlineData("a-5", "a-5")]
    [InlineData("start.time", "start.time+5")]
    [InlineData("'start time'", "start time")]
    public void A_limit_may_be_counted_from_a_field_of_any_name(string wire, string limit) => Mistakes.InRequest(
        $"{wire}: {{ type: int, name: Other }}", $"b: {{ type: int, min: {limit} }}").ShouldBeEmpty();
}
