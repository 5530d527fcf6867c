using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>
/// Reads and writes JSON objects whose names are data. A null is an empty map; a repeated name's last value wins.
/// </summary>
/// <typeparam name="T">Kind of the values.</typeparam>
public sealed class MapCodec<T> : StructCodec<ValueMap<T>>
{
    private readonly JsonCodec<T> _value;

    internal MapCodec(JsonCodec<T> value) => _value = value;

    /// <inheritdoc />
    public override ValueMap<T> Read(ref ModelReader reader)
    {
        if (reader.IsNull)
        {
            return default;
        }
        reader.BeginObject();
        ValueMapBuilder<T> entries = default;
        while (true)
        {
            reader.Advance();
            if (reader.Token == JsonTokenType.EndObject)
            {
                return entries.Build();
            }
            string name = reader.ReadText();
            reader.Advance();
            entries.Set(name, _value.Read(ref reader));
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ValueMap<T> value)
    {
        Guard.NotNull(writer).WriteStartObject();
        foreach (KeyValuePair<string, T> entry in value.AsSpan())
        {
            writer.WritePropertyName(entry.Key);
            _value.Write(writer, entry.Value);
        }
        writer.WriteEndObject();
    }
}
