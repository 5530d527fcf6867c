using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Any JSON value.</summary>
internal sealed class RawJsonCodec : StructCodec<RawJson>
{
    /// <inheritdoc />
    public override RawJson Read(ref ModelReader reader) => reader.ReadRaw();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, RawJson value) => value.WriteTo(writer);
}
