using System.Net;
using LiveStation.Cli.Values;
using LiveStation.CommandLine.Terminal;
using LiveStation.CommandLine.Values;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tests.Values;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(7, "7 s")]
    [InlineData(300, "5 min")]
    [InlineData(11520, "3 h 12 min")]
    [InlineData(5407, "1 h 30 min 7 s")]
    [InlineData(443100, "123 h 5 min")]
    [InlineData(0.25, "250 ms")]
    [InlineData(-90, "-1 min 30 s")]
    public void A_duration_is_written_in_readable_units(double seconds, string text) =>
        DurationText.Of(TimeSpan.FromSeconds(seconds)).ShouldBe(text);

    [Theory]
    [InlineData(404, "404 NotFound")]
    [InlineData(599, "599")]
    public void A_status_is_written_with_its_name_if_it_has_one(int status, string text) =>
        ErrorViews.Status((HttpStatusCode)status).ShouldBe(text);

    [Fact]
    public void A_timestamp_is_written_in_korean_time_with_its_offset() =>
        KoreanTime.Of(new DateTimeOffset(2026, 8, 20, 23, 30, 0, TimeSpan.Zero)).ShouldBe("2026-08-21 08:30:00 +09:00");

    [Fact]
    public void A_type_is_written_as_in_code()
    {
        TypeText.Of(typeof(Open<ChannelStatus>)).ShouldBe("Open<ChannelStatus>");
        TypeText.Of(typeof(DateTimeOffset?)).ShouldBe("DateTimeOffset?");
        TypeText.Of(typeof(IReadOnlyDictionary<string, long>)).ShouldBe("IReadOnlyDictionary<string, long>");
    }

    [Fact]
    public void Enum_values_show_whether_the_client_defines_them()
    {
        ValuePiece.Of<PlanType>(PlanType.Standard).ShouldBe(new Piece("Standard"));
        ValuePiece.Of(Open<PlanType>.FromUnknownValue("ENTERPRISE")).ShouldBe(new Piece("ENTERPRISE", Ink.Unknown));
        ValuePiece.Of(default(Open<PlanType>)).ShouldBe(new Piece("–", Ink.Faint));
    }

    [Fact]
    public void Values_are_shown_in_readable_form()
    {
        ValuePiece.Of(true).Text.ShouldBe("true");
        ValuePiece.Of(1234567.5).Text.ShouldBe("1234567.5");
        ValuePiece.Of<string?>(null).Text.ShouldBe("–");
        ValuePiece.Of(new Uri("rtmp://stage.example:1935/in")).Text.ShouldBe("rtmp://stage.example:1935/in");
        ValuePiece.Of(new Secret("abc")).Text.ShouldBe("***");
        ValuePiece.Of(RawJson.Parse("""{"a":1}""")).Text.ShouldBe("""{"a":1}""");
    }
}
