
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>Members with values that mean "none".</summary>
public sealed class NothingTests
{
    private static readonly ClassCodec<string> Text = Codecs.String.WithNothing(true, "\"-\"", "\"\"");
    private static readonly ClassCodec<string> TextLeftOut = Codecs.String.WithNothing(false, "\"-\"");
    private static readonly ClassCodec<Uri> Address = Codecs.Uri.WithNothing(true, "\"-\"");
    private static readonly ClassCodec<Uri> AddressLeftOut = Codecs.Uri.WithNothing(false, "\"-\"");
    private static readonly StructCodec<long> Number = Codecs.Int64.WithNothing(true, "0");
    private static readonly StructCodec<long> NumberLeftOut = Codecs.Int64.WithNothing(false, "-1");
    private static readonly StructCodec<DateTimeOffset> Time = Codecs.TimestampMilliseconds.WithNothing(true, "\"0\"");
    private static readonly StructCodec<DateTimeOffset> Kst = Codecs.TimestampKst14.WithNothing(true, "\"-\"", "\"\"");
    private static readonly StructCodec<DateTimeOffset> KstLeftOut = Codecs.TimestampKst14.WithNothing(false, "0");

    private static string Through<T>(ClassCodec<T> codec, string json)
        where T : class => JsonText.WriteOptional(codec, JsonText.ReadOptional(codec, json));

    private static string Through<T>(StructCodec<T> codec, string json)
        where T : struct => JsonText.WriteOptional(codec, JsonText.ReadOptional(codec, json));

    [Theory]
    [InlineData("\"-\"")]
    [InlineData("\"\\u002d\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void Each_value_for_none_is_read_as_null(string json) => JsonText.ReadOptional(Text, json).ShouldBeNull();

    [Theory]
    [InlineData("\"--\"", "--")]
    [InlineData("\" - \"", " - ")]
    [InlineData("\"한강\"", "한강")]
    [InlineData("0", "0")]
    public void Other_texts_are_kept_unchanged(string json, string text)
    {
        JsonText.ReadOptional(Text, json).ShouldBe(text);
        JsonText.ReadOptional(TextLeftOut, "\"\"").ShouldBe("");
    }

    [Fact]
    public void A_number_for_none_is_read_as_null_with_and_without_quotes()
    {
        JsonText.ReadOptional(Number, "0").ShouldBeNull();
        JsonText.ReadOptional(Number, "\"0\"").ShouldBeNull();
        JsonText.ReadOptional(Number, "10").ShouldBe(10);
        JsonText.ReadOptional(NumberLeftOut, "-1").ShouldBeNull();
        JsonText.ReadOptional(NumberLeftOut, "0").ShouldBe(0);
    }

    [Fact]
    public void A_time_for_none_is_read_as_null_even_if_it_is_not_a_valid_time()
    {
        JsonText.ReadOptional(Kst, "\"-\"").ShouldBeNull();
        JsonText.ReadOptional(Kst, "\"20250821122059\"").ShouldBe(
            new DateTimeOffset(2025, 8, 21, 12, 20, 59, TimeSpan.FromHours(9)));
        JsonText.ReadOptional(KstLeftOut, "0").ShouldBeNull();
        JsonText.ReadOptional(Time, "0").ShouldBeNull();
        JsonText.ReadOptional(Time, "1").ShouldBe(DateTimeOffset.UnixEpoch.AddMilliseconds(1));
        JsonText.ReadOptional(Address, "\"-\"").ShouldBeNull();
    }

    [Fact]
    public void Values_that_cannot_be_read_are_none()
    {
        JsonText.ReadOptional(Text, "{}").ShouldBeNull();
        JsonText.ReadOptional(Number, "true").ShouldBeNull();
        JsonText.ReadOptional(Kst, "\"x\"").ShouldBeNull();
        JsonText.ReadOptional(Text, "\"\\ud800\"").ShouldBe("\ufffd");
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        Through(Text, "\"-\"").ShouldBe("""{"m":"-"}""");
        Through(Text, "\"a\"").ShouldBe("""{"m":"a"}""");
        Through(Address, "\"-\"").ShouldBe("""{"m":"-"}""");
        Through(Address, "\"rtmp://a/b\"").ShouldBe("""{"m":"rtmp://a/b"}""");
        Through(Number, "0").ShouldBe("""{"m":0}""");
        Through(Number, "7").ShouldBe("""{"m":7}""");
        Through(Time, "\"0\"").ShouldBe("""{"m":"0"}""");
        Through(Time, "1755746459987").ShouldBe("""{"m":1755746459987}""");
        Through(Kst, "\"-\"").ShouldBe("""{"m":"-"}""");
        Through(Kst, "\"20250821122059\"").ShouldBe("""{"m":"20250821122059"}""");
    }

    [Fact]
    public void Of_several_the_first_is_written()
    {
        Through(Text, "\"\"").ShouldBe("""{"m":"-"}""");
        Through(Kst, "null").ShouldBe("""{"m":"-"}""");
    }

    [Fact]
    public void Where_it_is_not_written_the_member_is_left_out()
    {
        Through(TextLeftOut, "\"-\"").ShouldBe("{}");
        Through(TextLeftOut, "\"a\"").ShouldBe("""{"m":"a"}""");
        Through(AddressLeftOut, "\"-\"").ShouldBe("{}");
        Through(NumberLeftOut, "-1").ShouldBe("{}");
        Through(NumberLeftOut, "0").ShouldBe("""{"m":0}""");
        Through(KstLeftOut, "\"0\"").ShouldBe("{}");
    }

    [Fact]
    public void A_required_value_is_read_and_written_as_usual()
    {
        JsonText.Read(Text, "\"-\"").ShouldBe("-");
        JsonText.Read(Number, "0").ShouldBe(0);
        JsonText.Write(Text, "-").ShouldBe("\"-\"");
        JsonText.Write(Number, 0).ShouldBe("0");
    }

    [Fact]
    public void At_least_one_value_for_none_is_required()
    {
        Should.Throw<ArgumentNullException>(() => Codecs.String.WithNothing(true, null!));
        Should.Throw<ArgumentException>(() => Codecs.Int64.WithNothing(true));
    }
}
