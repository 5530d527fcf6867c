using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Json.Coding;

/// <summary>Lets <see cref="JsonSerializer"/> read and write values with a codec.</summary>
internal sealed class CodecConverter<T>(JsonCodec<T> codec) : JsonConverter<T>, ISchemaConverter
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The bytes of the reader are not accessible, because it can read an incomplete buffer of a stream.
        using JsonDocument document = MalformedJson.ParseValue(ref reader);
        return codec.ReadDocument(RawText.Of(document.RootElement));
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer);
        if (SecretMaskConverter.Of(options) is { } mask)
            WriteMasked(writer, value, mask);
        else
            codec.WriteTo(writer, value);
    }

    /// <inheritdoc />
    public JsonObject Schema(SchemaWriter writer, JsonSerializerOptions options) => codec.Schema(writer);

    private void WriteMasked(Utf8JsonWriter writer, T value, SecretMaskConverter mask)
    {
        using PooledOutput output = new();
        MaskedTexts secrets = [];
        ModelWriter part = new(output, secrets);
        codec.Write(ref part, value);
        part.Flush();
        // All secrets of the value must be known first: an address that contains a stream key can precede it.
        MaskedJson.Copy(output.Written, writer, mask, secrets);
    }
}
