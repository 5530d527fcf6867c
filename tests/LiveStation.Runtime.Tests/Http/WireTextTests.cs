using System.Globalization;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class WireTextTests
{
    private static readonly DateTimeOffset Moment = new(2025, 8, 21, 3, 20, 59, 987, TimeSpan.Zero);

    private static readonly string?[] Forms =
    [
        "-2147483648", "9223372036854775807", "-0.1", "1E+20", "true", "false", "PUBLISHING", "NEW WORD",
        "1755746459987", "-1", "20250821122059", "90500", "90", "1", "-60", "9007199254740993",
    ];

    private static string?[] Write() => Texts(
        WireText.Int32(int.MinValue),
        WireText.Int64(long.MaxValue),
        WireText.Double(-0.1),
        WireText.Double(1e20),
        WireText.Boolean(true),
        WireText.Boolean(false),
        WireText.EnumValue(SampleStatusJson.Codec, SampleStatus.Publishing),
        WireText.EnumValue(SampleStatusJson.Codec, Open<SampleStatus>.FromUnknownValue("NEW WORD")),
        WireText.TimestampMilliseconds(Moment.ToOffset(TimeSpan.FromHours(-5))),
        WireText.TimestampMilliseconds(DateTimeOffset.UnixEpoch.AddMilliseconds(-1)),
        WireText.TimestampKst14(Moment.ToOffset(TimeSpan.FromHours(-5))),
        WireText.DurationMilliseconds(TimeSpan.FromSeconds(90.5)),
        WireText.DurationSeconds(TimeSpan.FromSeconds(90)),
        WireText.DurationMinutes(TimeSpan.FromSeconds(60)),
        WireText.DurationMinutes(TimeSpan.FromHours(-1)),
        WireText.Int64(9_007_199_254_740_993));

    private static string?[] Texts(params WireValue[] values) => [.. values.Select(value => value.Text)];

    [Fact]
    public void Forms_are_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // Created in code: a machine can lack named cultures.
            CultureInfo.CurrentCulture = new CultureInfo("")
            {
                NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "_" },
                DateTimeFormat = { TimeSeparator = "!", DateSeparator = "?" },
            };
            (-1.5).ToString(CultureInfo.CurrentCulture).ShouldBe("~1_5");

            Write().ShouldBe(Forms);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Write().ShouldBe(Forms);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1.0 / 3)]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    [InlineData(123456789012345.67)]
    public void The_same_number_is_read_again(double number) =>
        double.Parse(WireText.Double(number).Text!, CultureInfo.InvariantCulture).ShouldBe(number);

    [Fact]
    public void Null_has_no_text()
    {
        WireText.Int32(null).Text.ShouldBeNull();
        WireText.Int64(null).Text.ShouldBeNull();
        WireText.Double(null).Text.ShouldBeNull();
        WireText.Boolean(null).Text.ShouldBeNull();
        WireText.EnumValue(SampleStatusJson.Codec, null).Text.ShouldBeNull();
        WireText.EnumValue(SampleStatusJson.Codec, default(Open<SampleStatus>)).Text.ShouldBeNull();
        WireText.TimestampMilliseconds(null).Text.ShouldBeNull();
        WireText.TimestampKst14(null).Text.ShouldBeNull();
        WireText.DurationMilliseconds(null).Text.ShouldBeNull();
        WireText.DurationSeconds(null).Text.ShouldBeNull();
        WireText.DurationMinutes(null).Text.ShouldBeNull();
    }

    [Fact]
    public void An_enum_value_requires_its_codec() =>
        Should.Throw<ArgumentNullException>(() => WireText.EnumValue<SampleStatus>(null!, default));
}
