using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Values;

/// <summary>
/// Reads and writes the items of a result list as a JSON array, without the total and the unknown properties.
/// </summary>
internal sealed class ResultListConverter<T> : JsonConverter<ResultList<T>>, ISchemaConverter
{
    private readonly ValueListConverter<T> _items = new();

    /// <inheritdoc />
    public override ResultList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(_items.Read(ref reader, typeof(ValueList<T>), options));

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ResultList<T> value, JsonSerializerOptions options) =>
        _items.Write(writer, Guard.NotNull(value).Items, options);

    JsonObject ISchemaConverter.Schema(SchemaWriter writer, JsonSerializerOptions options) =>
        ((ISchemaConverter)_items).Schema(writer, options);
}
