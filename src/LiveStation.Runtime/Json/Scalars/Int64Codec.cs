using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>The codec of 64-bit integers.</summary>
internal sealed class Int64Codec : StructCodec<long>
{
    /// <inheritdoc />
    private protected override bool IsAbsentWhenBlank => true;

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out long value) => scanner.TryInteger(out value);

    /// <inheritdoc />
    public override long ReadTolerantly(ref ModelReader reader) => Scalar.TryReadInteger(
        ref reader, long.MinValue, long.MaxValue, "a 64-bit integer", out long value) ? value : 0;

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, long value) => writer.Integer(value);

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => ScalarSchema.Of("integer", "int64");
}
