using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace LiveStation.Runtime.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a kind of value by a codec.</summary>
internal sealed class CodecConverter<T>(JsonCodec<T> codec) : JsonConverter<T>, ISchemaConverter
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The reader's own bytes are not at hand: it may stand in a stream that has come in part.
        Utf8JsonReader begin = reader;
        using JsonDocument document = Parse(ref reader, begin);
        return codec.ReadDocument(RawText.Of(document.RootElement));
    }

    // The serializer knows where the value is, and not what place inside it is at fault.
    private static JsonDocument Parse(ref Utf8JsonReader reader, Utf8JsonReader begin)
    {
        try
        {
            return JsonDocument.ParseValue(ref reader);
        }
        catch (JsonException fault)
        {
            throw MalformedJson.At(new PathWalk().PathToFault(begin), fault);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        codec.WriteTo(Guard.NotNull(writer), value);

    /// <inheritdoc />
    public JsonObject Schema(SchemaWriter writer, JsonSerializerOptions options) => codec.Schema(writer);
}
