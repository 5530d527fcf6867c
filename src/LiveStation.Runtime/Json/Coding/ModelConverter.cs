using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LiveStation.Runtime.Json.Coding;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated type with its codec.</summary>
/// <typeparam name="TModel">The type.</typeparam>
/// <typeparam name="TCodec">The codec of the type.</typeparam>
/// <remarks>
/// The path of a <see cref="JsonShapeException"/> begins at this type and not at the beginning of the document.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelConverter<TModel, TCodec> : JsonConverter<TModel>, ISchemaConverter
    where TModel : class
    where TCodec : ModelCodec<TModel>, new()
{
    private static readonly CodecConverter<TModel> Converter = new(new TCodec());

    /// <inheritdoc />
    public override TModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Converter.Read(ref reader, typeToConvert, options);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TModel value, JsonSerializerOptions options) =>
        Converter.Write(writer, value, options);

    JsonObject ISchemaConverter.Schema(SchemaWriter writer, JsonSerializerOptions options) =>
        Converter.Schema(writer, options);
}
