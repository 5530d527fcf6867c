using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Points in time as 14 digits in Korean time.</summary>
internal sealed class TimestampKst14Codec : StructCodec<DateTimeOffset>
{
    private const string Expected = "a time of 14 digits";
    private const string Format = "yyyyMMddHHmmss";

    // Korea has no summer time.
    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    /// <inheritdoc />
    private protected override bool IsAbsentWhenBlank => true;

    /// <inheritdoc />
    public override DateTimeOffset Read(ref ModelReader reader)
    {
        if (Scalar.IsEmpty(ref reader, Expected))
        {
            return default;
        }
        string digits = Encoding.UTF8.GetString(Scalar.Digits(ref reader).ToArray());
        bool isTime = DateTime.TryParseExact(
            digits, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local);
        // Nine hours before the first moment there is no moment.
        if (!isTime || local.Ticks < Korea.Ticks)
        {
            throw Scalar.Unfit(ref reader, Expected);
        }
        return new DateTimeOffset(local, Korea);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value) =>
        writer.WriteStringValue(value.ToOffset(Korea).ToString(Format, CultureInfo.InvariantCulture));
}
