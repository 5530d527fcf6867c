using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Whole numbers of 64 bits.</summary>
internal sealed class Int64Codec : StructCodec<long>
{
    /// <inheritdoc />
    private protected override bool IsAbsentWhenBlank => true;

    /// <inheritdoc />
    public override long Read(ref ModelReader reader) =>
        Scalar.ReadInteger(ref reader, long.MinValue, long.MaxValue, "a whole number of 64 bits");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
