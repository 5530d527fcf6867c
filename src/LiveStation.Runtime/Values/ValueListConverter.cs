using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Values;

/// <summary>Reads and writes lists with value equality as JSON arrays. Null is read as an empty list.</summary>
internal sealed class ValueListConverter<T> : ItemsConverter<ValueList<T>, T>, ISchemaConverter
{
    /// <inheritdoc />
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("Expected an array.");
        JsonTypeInfo<T> item = Item(options);
        List<T> items = [];
        Utf8JsonReader begin = reader;
        try
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(JsonSerializer.Deserialize(ref reader, item)!);
        }
        catch (JsonException fault)
        {
            throw ItemFault.At(begin, "[" + items.Count.ToString(CultureInfo.InvariantCulture) + "]", fault);
        }
        return ValueList.From(items);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        JsonTypeInfo<T> info = Item(options);
        Guard.NotNull(writer).WriteStartArray();
        foreach (T item in value)
            JsonSerializer.Serialize(writer, item, info);
        writer.WriteEndArray();
    }

    JsonObject ISchemaConverter.Schema(SchemaWriter writer, JsonSerializerOptions options) => writer.List(Item(options));
}
