using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>The codec of timestamps in the format yyyyMMddHHmmss, Korea Standard Time.</summary>
internal sealed class TimestampKst14Codec : TimestampCodec
{
    private const string Expected = "a timestamp of 14 digits";

    // The number of digits from 2001 to 2286.
    private const int MillisecondDigits = 13;

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out DateTimeOffset value)
    {
        value = default;
        return scanner.TryPlainText(out ReadOnlySpan<byte> digits) && Kst14.TryParse(digits, out value);
    }

    /// <inheritdoc />
    public override DateTimeOffset ReadTolerantly(ref ModelReader reader)
    {
        if (Scalar.IsEmpty(ref reader, Expected))
            return default;
        ReadOnlySpan<byte> digits = Scalar.Digits(ref reader);
        bool isExpected = Kst14.TryParse(digits, out DateTimeOffset value);
        if (!isExpected && !TryReadOther(ref reader, out value))
        {
            Scalar.Unfit(ref reader, Expected);
            return default;
        }
        // Surrounding spaces are unexpected too, like a number in place of a string.
        if (!isExpected || reader.Token != JsonTokenType.String || reader.ReadBytes().Length != digits.Length)
            reader.WrongKind(Expected);
        return value;
    }

    /// <inheritdoc />
    private protected override void WriteTime(ref ModelWriter writer, DateTimeOffset value) =>
        writer.Text(Kst14.Write(value) ?? throw new UnwritableValueException(ValueFault.TooLate));

    /// <summary>
    /// Tries to read ISO 8601, in Korea Standard Time if there is no offset, or milliseconds, which differ in the
    /// number of digits.
    /// </summary>
    private static bool TryReadOther(ref ModelReader reader, out DateTimeOffset value)
    {
        if (!IsoTime.TryRead(ref reader, Kst14.Korea, out value))
        {
            ReadOnlySpan<byte> digits = Scalar.Digits(ref reader);
            if (digits.Length != MillisecondDigits || !IntegerText.TryParse(digits, out long milliseconds))
                return false;
            value = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        }
        return Kst14.TryRound(value, out value);
    }

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => ScalarSchema.Of(
        "string", format: null, "Timestamp in the format yyyyMMddHHmmss, Korea Standard Time (UTC+9).");
}
