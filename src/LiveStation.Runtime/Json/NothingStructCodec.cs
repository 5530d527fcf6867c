using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Reads and writes a member of which some values stand for having none.</summary>
internal sealed class NothingStructCodec<T>(StructCodec<T> codec, bool isWritten, NothingTexts nothing) : StructCodec<T>
    where T : struct
{
    /// <inheritdoc />
    public override T Read(ref ModelReader reader) => codec.Read(ref reader);

    /// <inheritdoc />
    public override T? ReadOptional(ref ModelReader reader) =>
        nothing.IsAt(in reader) ? null : codec.ReadOptional(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value) => codec.Write(writer, value);

    /// <inheritdoc />
    public override void WriteOptionalMember(Utf8JsonWriter writer, JsonEncodedText name, T? value)
    {
        if (value is null && isWritten)
        {
            nothing.Write(writer, name);
        }
        else
        {
            codec.WriteOptionalMember(writer, name, value);
        }
    }
}
