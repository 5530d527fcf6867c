using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Points in time as 14 digits in Korean time.</summary>
internal sealed class TimestampKst14Codec : TimestampCodec
{
    private const string Expected = "a time of 14 digits";

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out DateTimeOffset value)
    {
        value = default;
        return scanner.TryWord(out ReadOnlySpan<byte> digits) && Kst14.TryParse(digits, out value);
    }

    /// <inheritdoc />
    public override DateTimeOffset ReadTolerantly(ref ModelReader reader)
    {
        if (Scalar.IsEmpty(ref reader, Expected))
        {
            return default;
        }
        ReadOnlySpan<byte> digits = Scalar.Digits(ref reader);
        if (!Kst14.TryParse(digits, out DateTimeOffset value))
        {
            throw Scalar.Unfit(ref reader, Expected);
        }
        // Spaces around the digits are as odd as a number in place of a text.
        if (reader.Token != JsonTokenType.String || reader.ReadBytes().Length != digits.Length)
        {
            reader.WrongKind(Expected);
        }
        return value;
    }

    /// <inheritdoc />
    private protected override void WriteTime(ref ModelWriter writer, DateTimeOffset value) =>
        writer.Text(Kst14.Write(value));
}
