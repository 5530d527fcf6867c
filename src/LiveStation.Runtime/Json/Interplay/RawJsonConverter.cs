using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace LiveStation.Runtime.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write kept JSON values as they are.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RawJsonConverter : JsonConverter<RawJson>, ISchemaConverter
{
    private static readonly CodecConverter<RawJson> Values = new(Codecs.Json);

    /// <inheritdoc />
    public override bool HandleNull => true;

    /// <inheritdoc />
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Values.Read(ref reader, typeToConvert, options);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
        Values.Write(writer, value, options);

    JsonObject ISchemaConverter.Schema(SchemaWriter writer, JsonSerializerOptions options) =>
        Values.Schema(writer, options);
}
