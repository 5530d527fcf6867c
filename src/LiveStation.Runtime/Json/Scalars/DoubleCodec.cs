using System.Buffers.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Finite numbers.</summary>
internal sealed class DoubleCodec : StructCodec<double>
{
    private const string Expected = "a number";

    /// <inheritdoc />
    private protected override bool IsAbsentWhenBlank => true;

    /// <inheritdoc />
    public override double Read(ref ModelReader reader)
    {
        if (Scalar.IsEmpty(ref reader, Expected))
        {
            return 0;
        }
        ReadOnlySpan<byte> text = Scalar.Digits(ref reader);
        bool isNumber = Utf8Parser.TryParse(text, out double value, out int consumed) && consumed == text.Length;
        // Newer frameworks make an infinity of a number that is too large.
        if (!isNumber || double.IsNaN(value) || double.IsInfinity(value))
        {
            throw Scalar.Unfit(ref reader, Expected);
        }
        return value;
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}
