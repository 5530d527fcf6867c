using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Reads and writes JSON arrays. A null is an empty list.</summary>
/// <typeparam name="T">Kind of the items.</typeparam>
public sealed class ListCodec<T> : StructCodec<ValueList<T>>
{
    private const int FirstCapacity = 8;

    private readonly JsonCodec<T> _item;

    internal ListCodec(JsonCodec<T> item) => _item = item;

    /// <inheritdoc />
    public override ValueList<T> Read(ref ModelReader reader)
    {
        if (reader.IsNull)
        {
            return default;
        }
        if (reader.Token != JsonTokenType.StartArray)
        {
            throw reader.Shape("an array");
        }
        reader.Advance();
        if (reader.Token == JsonTokenType.EndArray)
        {
            return default;
        }
        T[] items = new T[FirstCapacity];
        int count = 0;
        for (; reader.Token != JsonTokenType.EndArray; reader.Advance())
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, count * 2);
            }
            items[count++] = _item.Read(ref reader);
        }
        Array.Resize(ref items, count);
        return new ValueList<T>(items);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        Guard.NotNull(writer).WriteStartArray();
        foreach (T item in value)
        {
            _item.Write(writer, item);
        }
        writer.WriteEndArray();
    }
}
