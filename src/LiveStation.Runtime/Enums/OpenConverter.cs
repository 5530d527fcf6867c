using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Coding;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Enums;

/// <summary>Converts extensible enum values, including as dictionary keys. An empty key is an absent value.</summary>
internal sealed class OpenConverter<TEnum> : JsonConverter<Open<TEnum>>, ISchemaConverter
    where TEnum : struct, Enum
{
    private static readonly CodecConverter<Open<TEnum>> Values = new(EnumCodecOf<TEnum>.Codec);

    /// <inheritdoc />
    public override bool HandleNull => true;

    /// <inheritdoc />
    public override Open<TEnum> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Values.Read(ref reader, typeToConvert, options);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Open<TEnum> value, JsonSerializerOptions options) =>
        Values.Write(writer, value, options);

    /// <inheritdoc />
    public override Open<TEnum> ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { Length: > 0 } text ? EnumCodecOf<TEnum>.Codec.FromText(text) : default;

    /// <inheritdoc />
    public override void WriteAsPropertyName(
        Utf8JsonWriter writer, Open<TEnum> value, JsonSerializerOptions options) =>
        Guard.NotNull(writer).WritePropertyName(EnumCodecOf<TEnum>.Codec.ToText(value) ?? "");

    JsonObject ISchemaConverter.Schema(SchemaWriter writer, JsonSerializerOptions options) =>
        Values.Schema(writer, options);
}
