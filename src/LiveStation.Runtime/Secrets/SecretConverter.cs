using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Coding;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Redaction;
using LiveStation.Runtime.Secrets;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write secrets as plain strings, including as dictionary keys.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecretConverter : JsonConverter<Secret>, ISchemaConverter
{
    private static readonly CodecConverter<Secret> Values = new(new SecretCodec());

    /// <inheritdoc />
    public override bool HandleNull => true;

    /// <inheritdoc />
    public override Secret Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Values.Read(ref reader, typeToConvert, options);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options) =>
        Values.Write(writer, value, options);

    /// <inheritdoc />
    public override Secret ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options) =>
        Guard.NotNull(writer).WritePropertyName(SecretMaskConverter.Of(options) is null ? value.Reveal() : MaskedTexts.Mark);

    JsonObject ISchemaConverter.Schema(SchemaWriter writer, JsonSerializerOptions options) =>
        Values.Schema(writer, options);
}
