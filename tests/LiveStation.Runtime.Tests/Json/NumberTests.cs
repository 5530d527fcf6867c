using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

public sealed class NumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("30", 30)]
    [InlineData("30.0", 30)]
    [InlineData("30.000", 30)]
    [InlineData("3e1", 30)]
    [InlineData("3.0E+1", 30)]
    [InlineData("300e-1", 30)]
    [InlineData("1.50e1", 15)]
    [InlineData("0.3e2", 30)]
    [InlineData("0e999999999999", 0)]
    [InlineData("0.0000", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("\"30\"", 30)]
    [InlineData("\" -30 \"", -30)]
    [InlineData("\"+30\"", 30)]
    [InlineData("\"\\u0033\\u0030\"", 30)]
    [InlineData("\"\"", 0)]
    [InlineData("\"\\t30\\n\"", 30)]
    [InlineData("30.5", 30)]
    [InlineData("-30.5", -30)]
    [InlineData("30.99999999999999999999999999999999999", 30)]
    [InlineData("0.5", 0)]
    [InlineData("3.05e1", 30)]
    [InlineData("1e-1", 0)]
    [InlineData("1e-400", 0)]
    [InlineData("\"30.5\"", 30)]
    [InlineData("[30]", 30)]
    [InlineData("[[30]]", 30)]
    [InlineData("null", 0)]
    public void A_whole_number_is_read_in_every_form(string json, int expected) =>
        JsonText.Read(Codecs.Int32, json).ShouldBe(expected);

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1e400")]
    [InlineData("1e999999999999")]
    [InlineData("\"abc\"")]
    [InlineData("\"3 0\"")]
    [InlineData("\"5.\"")]
    [InlineData("\".5\"")]
    [InlineData("\"1e\"")]
    [InlineData("\"-\"")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[1,2]")]
    public void A_number_that_is_not_a_whole_number_of_32_bits_is_refused(string json) =>
        JsonText.Fault(Codecs.Int32, json).Expectation.ShouldStartWith("expected a 32-bit integer, found ");

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("9.223372036854775807e18", long.MaxValue)]
    [InlineData("9007199254740993", 9007199254740993)]
    [InlineData("9007199254740993.0", 9007199254740993)]
    [InlineData("1000000000000000000000e-3", 1000000000000000000)]
    public void Long_numbers_are_exact(string json, long expected) =>
        JsonText.Read(Codecs.Int64, json).ShouldBe(expected);

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e19")]
    [InlineData("18446744073709551616")]
    [InlineData("99999999999999999999999999")]
    public void Numbers_that_do_not_fit_are_refused(string json) =>
        JsonText.Fault(Codecs.Int64, json).Expectation.ShouldContain("out of range");

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("\"1.5\"", 1.5)]
    [InlineData("-2e3", -2000)]
    [InlineData("\"\"", 0)]
    [InlineData("null", 0)]
    public void A_number_with_a_fraction_is_read_in_every_form(string json, double expected) =>
        JsonText.Read(Codecs.Double, json).ShouldBe(expected);

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"1.5x\"")]
    [InlineData("false")]
    public void Infinities_and_other_text_are_refused(string json) => JsonText.Fault(Codecs.Double, json);

    private static T? Optional<T>(StructCodec<T> codec, string json)
        where T : struct
    {
        ModelReader reader = ModelReader.Again(Encoding.UTF8.GetBytes(json), drift: null);
        return codec.ReadOptional(ref reader);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void Absence_is_kept_where_a_value_is_optional(string json)
    {
        Optional(Codecs.Int32, json).ShouldBeNull();
        Optional(Codecs.Int64, json).ShouldBeNull();
        Optional(Codecs.Double, json).ShouldBeNull();
        Optional(Codecs.Boolean, json).ShouldBeNull();
        Optional(Codecs.TimestampMilliseconds, json).ShouldBeNull();
        Optional(Codecs.TimestampKst14, json).ShouldBeNull();
        Optional(Codecs.DurationSeconds, json).ShouldBeNull();
    }

    [Fact]
    public void Empty_text_is_a_value_where_text_is_one()
    {
        Optional(Codecs.Secret, "\"\"").ShouldBe(new Secret(""));
        Optional(Codecs.Json, "\"\"").ShouldBe(RawJson.Parse("\"\""));
        Optional(Codecs.Int32, "\"0\"").ShouldBe(0);
    }
}
