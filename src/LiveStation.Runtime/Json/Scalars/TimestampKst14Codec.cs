using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Points in time as 14 digits in Korean time.</summary>
internal sealed class TimestampKst14Codec : StructCodec<DateTimeOffset>
{
    private const string Expected = "a time of 14 digits";

    /// <inheritdoc />
    private protected override bool IsAbsentWhenBlank => true;

    /// <inheritdoc />
    public override DateTimeOffset Read(ref ModelReader reader)
    {
        if (Scalar.IsEmpty(ref reader, Expected))
        {
            return default;
        }
        return Kst14.Parse(Encoding.UTF8.GetString(Scalar.Digits(ref reader).ToArray()))
            ?? throw Scalar.Unfit(ref reader, Expected);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value) =>
        writer.WriteStringValue(Kst14.Write(value));
}
