using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveStation.Runtime.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated type by the type's own codec.</summary>
/// <typeparam name="TModel">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
/// <remarks>
/// A <see cref="JsonShapeException"/> that passes through it has a path that begins at this type, not at the
/// beginning of the document around it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelConverter<TModel, TCodec> : JsonConverter<TModel>
    where TModel : class
    where TCodec : ModelCodec<TModel>, new()
{
    private static readonly TCodec Codec = new();

    /// <inheritdoc />
    public override TModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The reader's own bytes are not at hand: it may stand in a stream that has come in part.
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return Codec.ReadDocument(RawText.Of(document.RootElement));
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TModel value, JsonSerializerOptions options) =>
        Codec.WriteTo(Guard.NotNull(writer), value);
}
