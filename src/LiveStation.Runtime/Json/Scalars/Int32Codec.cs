using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Whole numbers of 32 bits.</summary>
internal sealed class Int32Codec : StructCodec<int>
{
    /// <inheritdoc />
    private protected override bool IsAbsentWhenBlank => true;

    /// <inheritdoc />
    public override int Read(ref ModelReader reader) =>
        (int)Scalar.ReadInteger(ref reader, int.MinValue, int.MaxValue, "a whole number of 32 bits");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
