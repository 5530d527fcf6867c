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

    [Fact]
    public void A_duration_longer_than_any_other_is_none()
    {
        TimeText.Span("10675199d").ShouldBe(TimeSpan.FromDays(10675199));
        TimeText.Span("10675200d").ShouldBeNull();
    }
}
