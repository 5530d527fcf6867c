namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Values of examples and defaults that the client cannot read.</summary>
public sealed class RangeTests
{
    [Theory]
    [InlineData("double", "1e400")]
    [InlineData("double", "-1e400")]
    [InlineData("duration(min)", "999999999999999")]
    [InlineData("duration(s)", "922337203686")]
    [InlineData("duration(ms)", "922337203685478")]
    [InlineData("string", "NULL")]
    [InlineData("string", "Null")]
    [InlineData("timestamp(kst14)", "'00010101000000'")]
    public void A_value_beyond_the_range_of_the_client_is_one_error_in_its_place(string type, string value)
    {
        Mistakes.InExample(type, value).ShouldHaveSingleItem().ShouldStartWith("LSG0093: The value of 'it' must be ");
        Mistakes.InRequest($"b: {{ type: {type}, default: {value} }}").ShouldHaveSingleItem().ShouldStartWith("LSG0067");
    }

    [Theory]
    [InlineData("double", "1e308")]
    [InlineData("duration(min)", "-15372286728")]
    [InlineData("duration(ms)", "922337203685477")]
    [InlineData("string", "'NULL'")]
    [InlineData("timestamp(kst14)", "'00010101090000'")]
    public void A_value_at_the_end_of_the_range_of_the_client_is_valid(string type, string value)
    {
        Mistakes.InExample(type, value).ShouldBeEmpty();
        Mistakes.InRequest($"b: {{ type: {type}, default: {value} }}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("b: { type: string, length: 1..99999999999999999999 }", "up to 2147483647")]
    [InlineData("b: { type: int, multipleOf: 99999999999999999999 }", "a whole number from 1 to 2147483647")]
    public void A_number_out_of_range_is_reported_with_the_range(string field, string range) =>
        Mistakes.InRequest(field).ShouldHaveSingleItem().ShouldContain(range);

    [Fact]
    public void A_suggestion_for_a_default_ends_with_one_mark() =>
        Mistakes.InRequest("b: { type: Kind, default: BGI }").ShouldHaveSingleItem().ShouldEndWith("Did you mean 'BIG'?");

    [Fact]
    public void A_pattern_that_times_out_is_one_error_however_many_texts_it_is_tried_on()
    {
        string words = string.Join(", ", Enumerable.Range(0, 12_000).Select(i => new string('a', 60) + i));

        Mistakes.InRequest($"b: {{ type: string, pattern: \"(a+)+b\", oneOf: [{words}] }}").ShouldHaveSingleItem()
            .ShouldStartWith("LSG0024: '(a+)+b' is not valid for 'pattern'. Expected: ");
    }
}
