using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveStation.Runtime.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a kind of value by a codec.</summary>
internal sealed class CodecConverter<T>(JsonCodec<T> codec) : JsonConverter<T>
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ModelReader model = new(in reader);
        T value = codec.Read(ref model);
        reader = model.Inner;
        return value;
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        codec.WriteTo(Guard.NotNull(writer), value);
}
