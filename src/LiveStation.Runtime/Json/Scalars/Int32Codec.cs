using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>The codec of 32-bit integers.</summary>
internal sealed class Int32Codec : StructCodec<int>
{
    /// <inheritdoc />
    private protected override bool IsAbsentWhenBlank => true;

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out int value)
    {
        bool isRecognised = scanner.TryInteger(out long integer) && integer is >= int.MinValue and <= int.MaxValue;
        value = isRecognised ? (int)integer : 0;
        return isRecognised;
    }

    /// <inheritdoc />
    public override int ReadTolerantly(ref ModelReader reader) => Scalar.TryReadInteger(
        ref reader, int.MinValue, int.MaxValue, "a 32-bit integer", out long value) ? (int)value : 0;

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, int value) => writer.Integer(value);

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => ScalarSchema.Of("integer", "int32");
}
