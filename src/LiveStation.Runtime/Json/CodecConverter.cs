using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveStation.Runtime.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a kind of value by a codec.</summary>
internal sealed class CodecConverter<T>(JsonCodec<T> codec) : JsonConverter<T>
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The reader's own bytes are not at hand: it may stand in a stream that has come in part.
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return codec.ReadDocument(RawText.Of(document.RootElement));
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        codec.WriteTo(Guard.NotNull(writer), value);
}
