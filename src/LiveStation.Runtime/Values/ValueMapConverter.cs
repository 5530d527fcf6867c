using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Values;

/// <summary>Reads and writes maps with value equality as JSON objects. Null is read as an empty map.</summary>
internal sealed class ValueMapConverter<T> : ItemsConverter<ValueMap<T>, T>, ISchemaConverter
{
    /// <inheritdoc />
    public override ValueMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("Expected an object.");
        JsonTypeInfo<T> item = Item(options);
        ValueMapBuilder<T> entries = default;
        Utf8JsonReader begin = reader;
        string key = "";
        try
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                key = reader.GetString()!;
                reader.Read();
                entries.Set(key, JsonSerializer.Deserialize(ref reader, item)!);
            }
        }
        catch (JsonException fault)
        {
            throw ItemFault.At(begin, JsonPath.Append("", key), fault);
        }
        return entries.Build();
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ValueMap<T> value, JsonSerializerOptions options)
    {
        JsonTypeInfo<T> info = Item(options);
        Guard.NotNull(writer).WriteStartObject();
        foreach (KeyValuePair<string, T> entry in value.AsSpan())
        {
            writer.WritePropertyName(entry.Key);
            JsonSerializer.Serialize(writer, entry.Value, info);
        }
        writer.WriteEndObject();
    }

    JsonObject ISchemaConverter.Schema(SchemaWriter writer, JsonSerializerOptions options) => writer.Map(Item(options));
}
