using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Output;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Values;

namespace LiveStation.Cli.Tests.Values;

/// <summary>Times and durations at the ends of their ranges.</summary>
public sealed class TimeTextTests
{
    [Theory]
    [InlineData(253402300799999)]
    [InlineData(253402268400000)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_number_that_is_no_time_in_Korea_is_shown_as_it_is(long number) =>
        CellText.Of(JsonValue.Create(number), CommandType.TimestampMilliseconds).ShouldBe(JsonText.Compact(JsonValue.Create(number)));

    [Theory]
    [InlineData(253402268399999, "9999-12-31 23:59:59 +09:00")]
    [InlineData(-62135596800000, "0001-01-01 09:00:00 +09:00")]
    public void The_first_and_the_last_time_in_Korea_are_shown_as_times(long number, string expected) =>
        CellText.Of(JsonValue.Create(number), CommandType.TimestampMilliseconds).ShouldBe(expected);

    [Fact]
    public void Digits_before_the_first_time_are_shown_as_they_are() =>
        CellText.Of(JsonValue.Create("00010101085959"), CommandType.TimestampKst14).ShouldBe("00010101085959");

    [Fact]
    public void A_time_that_does_not_exist_in_Korea_is_a_usage_error()
    {
        CommandFailure failure = Should.Throw<CommandFailure>(() => TimeText.Kst14("--begin", "9999-12-31T15:00:00Z"));

        failure.ExitCode.ShouldBe(2);
        failure.Message.ShouldBe("--begin needs a time with its zone, such as 2026-08-24T11:00:00+09:00, not '9999-12-31T15:00:00Z'.");
        TimeText.Kst14("--begin", "9999-12-31T14:59:59Z").ShouldBe("99991231235959");
    }

    [Theory]
    [InlineData("2026-08-24T11:00:00+09:00")]
    [InlineData("2026-08-24T11:00+09:00")]
    [InlineData("2026-08-24T02:00:00.000Z")]
    [InlineData("2026-08-24T11:00:00+0900")]
    [InlineData("2026-08-24 11:00:00 +09:00")]
    public void A_time_is_read_in_ISO_8601_and_as_tables_show_it(string text) => TimeText.Kst14("--begin", text).ShouldBe("20260824110000");

    [Theory]
    [InlineData("11:00Z")]
    [InlineData("8/24 11:00+09:00")]
    [InlineData("01/02/2026 11:00Z")]
    [InlineData("2026-08-24T11:00:00")]
    public void A_time_without_its_year_or_its_zone_is_not_guessed(string text) =>
        Should.Throw<CommandFailure>(() => TimeText.Kst14("--begin", text)).ExitCode.ShouldBe(2);

    [Theory]
    [InlineData(1787580000123, "2026-08-24T23:00:00.123+09:00")]
    [InlineData(1787580000000, "2026-08-24T23:00:00+09:00")]
    public void For_programs_a_time_is_in_ISO_8601(long number, string expected) =>
        ProgramText.Of(JsonValue.Create(number), CommandType.TimestampMilliseconds).ShouldBe(expected);

    [Fact]
    public void For_programs_a_duration_is_the_number_of_the_API() =>
        ProgramText.Of(JsonValue.Create(5400), CommandType.DurationSeconds).ShouldBe("5400");

    [Fact]
    public void A_duration_longer_than_any_other_is_none()
    {
        TimeText.Span("10675199d").ShouldBe(TimeSpan.FromDays(10675199));
        TimeText.Span("10675200d").ShouldBeNull();
    }
}
