using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>The codec of finite numbers.</summary>
internal sealed class DoubleCodec : StructCodec<double>
{
    private const string Expected = "a number";

    /// <inheritdoc />
    private protected override bool IsAbsentWhenBlank => true;

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out double value) => scanner.TryNumber(out value);

    /// <inheritdoc />
    public override double ReadTolerantly(ref ModelReader reader)
    {
        if (Scalar.IsEmpty(ref reader, Expected))
            return 0;
        ReadOnlySpan<byte> text = Scalar.Digits(ref reader);
        bool isNumber = Utf8Parser.TryParse(text, out double value, out int consumed) && consumed == text.Length;
        // Newer frameworks parse a number that is too large as infinity.
        if (!isNumber || double.IsNaN(value) || double.IsInfinity(value))
        {
            Scalar.Unfit(ref reader, Expected);
            return 0;
        }
        if (reader.Token != JsonTokenType.Number)
            reader.WrongKind(Expected);
        return value;
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, double value) => writer.Number(value);

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => ScalarSchema.Of("number", "double");
}
