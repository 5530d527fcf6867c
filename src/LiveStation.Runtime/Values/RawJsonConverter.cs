using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write JSON values unchanged.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RawJsonConverter : JsonConverter<RawJson>, ISchemaConverter
{
    /// <inheritdoc />
    public override bool HandleNull => true;

    /// <inheritdoc />
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = MalformedJson.ParseValue(ref reader);
        byte[] text = RawText.Of(document.RootElement).ToArray();
        return StrictUtf8.IsText(text)
            ? new RawJson(text)
            : throw new JsonShapeException("$", "expected UTF-8 text, found invalid bytes");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options)
    {
        if (SecretMaskConverter.Of(options) is { } mask)
            MaskedJson.Copy(MaskedJson.Of(value.ToUtf8().Span), Guard.NotNull(writer), mask, []);
        else
            value.WriteTo(writer);
    }

    JsonObject ISchemaConverter.Schema(SchemaWriter writer, JsonSerializerOptions options) =>
        [];
}
