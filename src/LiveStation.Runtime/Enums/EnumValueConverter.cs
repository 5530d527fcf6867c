using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LiveStation.Runtime.Enums;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated enum by its wire values.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <remarks>
/// An enum has no member for an unknown value. Reading such a value throws a <see cref="JsonException"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumValueConverter<TEnum> : JsonConverter<TEnum>, ISchemaConverter
    where TEnum : struct, Enum
{
    /// <inheritdoc />
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Known(reader.GetString())
            : throw new JsonException($"Expected a string for '{typeof(TEnum).Name}'.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        Guard.NotNull(writer).WriteStringValue(EnumCodecOf<TEnum>.Codec.TextOfKnown(value));

    /// <inheritdoc />
    public override TEnum ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Known(reader.GetString());

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        Guard.NotNull(writer).WritePropertyName(EnumCodecOf<TEnum>.Codec.TextOfKnown(value));

    private static TEnum Known(string? text) =>
        EnumCodecOf<TEnum>.Codec.TryParse(text, out TEnum value)
            ? value
            : throw new JsonException($"Expected a known value of '{typeof(TEnum).Name}', found another value.");

    JsonObject ISchemaConverter.Schema(SchemaWriter writer, JsonSerializerOptions options) =>
        EnumCodecOf<TEnum>.Codec.ClosedSchema();
}
