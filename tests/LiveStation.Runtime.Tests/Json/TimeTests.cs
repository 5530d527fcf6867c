
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

public sealed class TimeTests
{
    private static readonly DateTimeOffset Moment = new(2025, 8, 21, 12, 30, 59, TimeSpan.FromHours(9));

    [Theory]
    [InlineData("1755747059000")]
    [InlineData("\"1755747059000\"")]
    [InlineData("1755747059000.0")]
    [InlineData("1755747059000.5")]
    [InlineData("\"2025-08-21T12:30:59+09:00\"")]
    [InlineData("\"2025-08-21T03:30:59\"")]
    public void Milliseconds_since_1970_are_read_in_every_form(string json) =>
        JsonText.Read(Codecs.TimestampMilliseconds, json).ShouldBe(Moment);

    [Fact]
    public void Milliseconds_since_1970_are_written_as_a_number() =>
        JsonText.Write(Codecs.TimestampMilliseconds, Moment).ShouldBe("1755747059000");

    [Theory]
    [InlineData("-62135596800000", "0001-01-01T00:00:00.000")]
    [InlineData("253402300799999", "9999-12-31T23:59:59.999")]
    public void The_first_and_the_last_moment_are_read(string json, string expected) =>
        JsonText.Read(Codecs.TimestampMilliseconds, json).ToString("yyyy-MM-dd'T'HH:mm:ss.fff").ShouldBe(expected);

    [Theory]
    [InlineData("-62135596800001")]
    [InlineData("253402300800000")]
    [InlineData("9223372036854775807")]
    [InlineData("true")]
    public void An_invalid_time_is_refused(string json) =>
        JsonText.Fault(Codecs.TimestampMilliseconds, json).Expectation.ShouldStartWith("expected milliseconds since");

    [Theory]
    [InlineData("\"20250821123059\"")]
    [InlineData("20250821123059")]
    [InlineData("\"2025-08-21T12:30:59\"")]
    [InlineData("\"2025-08-21T03:30:59Z\"")]
    [InlineData("1755747059000")]
    [InlineData("\"1755747059999\"")]
    public void Fourteen_digits_are_korean_time(string json)
    {
        DateTimeOffset time = JsonText.Read(Codecs.TimestampKst14, json);

        time.ShouldBe(Moment);
        time.Offset.ShouldBe(TimeSpan.FromHours(9));
    }

    [Fact]
    public void Any_offset_is_written_in_korean_time()
    {
        JsonText.Write(Codecs.TimestampKst14, Moment).ShouldBe("\"20250821123059\"");
        JsonText.Write(Codecs.TimestampKst14, Moment.ToUniversalTime()).ShouldBe("\"20250821123059\"");
    }

    [Theory]
    [InlineData("\"20251321123059\"")]
    [InlineData("\"20250229000000\"")]
    [InlineData("\"202508211230\"")]
    [InlineData("\"202508211230590\"")]
    [InlineData("\"00010101000000\"")]
    [InlineData("\"noon\"")]
    [InlineData("{}")]
    public void A_text_that_is_not_a_time_of_14_digits_is_refused(string json) =>
        JsonText.Fault(Codecs.TimestampKst14, json).Expectation.ShouldStartWith("expected a timestamp of 14 digits");

    [Fact]
    public void Null_is_the_default_time()
    {
        JsonText.Read(Codecs.TimestampMilliseconds, "null").ShouldBe(default);
        JsonText.Read(Codecs.TimestampMilliseconds, "\"\"").ShouldBe(default);
        JsonText.Read(Codecs.TimestampKst14, "null").ShouldBe(default);
    }

    [Fact]
    public void Durations_have_the_unit_of_their_codec()
    {
        JsonText.Read(Codecs.DurationMilliseconds, "1500").ShouldBe(TimeSpan.FromSeconds(1.5));
        JsonText.Read(Codecs.DurationSeconds, "\"90\"").ShouldBe(TimeSpan.FromSeconds(90));
        JsonText.Read(Codecs.DurationMinutes, "3.0").ShouldBe(TimeSpan.FromMinutes(3));
        JsonText.Write(Codecs.DurationMilliseconds, TimeSpan.FromSeconds(1.5)).ShouldBe("1500");
        JsonText.Write(Codecs.DurationSeconds, TimeSpan.FromSeconds(90)).ShouldBe("90");
        JsonText.Write(Codecs.DurationMinutes, TimeSpan.FromMinutes(-3)).ShouldBe("-3");
    }

    [Theory]
    [InlineData("922337203686")]
    [InlineData("-922337203686")]
    [InlineData("9223372036854775807")]
    [InlineData("\"PT30S\"")]
    public void An_invalid_or_too_long_duration_is_refused(string json) =>
        JsonText.Fault(Codecs.DurationSeconds, json).Expectation.ShouldStartWith("expected whole seconds");

    [Fact]
    public void The_longest_duration_is_read() =>
        JsonText.Read(Codecs.DurationSeconds, "922337203685").ShouldBe(TimeSpan.FromSeconds(922_337_203_685L));

    [Fact]
    public void A_duration_that_is_not_a_multiple_of_the_unit_is_refused_and_not_rounded() =>
        Should.Throw<ArgumentException>(() => JsonText.Write(Codecs.DurationMinutes, TimeSpan.FromSeconds(90)));

    [Fact]
    public void A_missing_time_is_absent_and_is_not_written()
    {
        JsonText.Read(Codecs.TimestampMilliseconds, "null").IsAbsent().ShouldBeTrue();
        JsonText.Read(Codecs.TimestampKst14, "null").IsAbsent().ShouldBeTrue();
        JsonText.Write(Codecs.TimestampMilliseconds, default).ShouldBe("null");
        JsonText.Write(Codecs.TimestampKst14.List, [default, Moment]).ShouldBe("[null,\"20250821123059\"]");
        Moment.IsAbsent().ShouldBeFalse();
        DateTimeOffset.UnixEpoch.IsAbsent().ShouldBeFalse();
    }
}
