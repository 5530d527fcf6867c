using System.Buffers;
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
        return new ValueList<T>(ReadItems(ref reader));
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

    /// <summary>Gathers items in rented memory, so that nothing is allocated but the array that is kept.</summary>
    private T[] ReadItems(ref ModelReader reader)
    {
        T[] scratch = ArrayPool<T>.Shared.Rent(FirstCapacity);
        int count = 0;
        for (; reader.Token != JsonTokenType.EndArray; reader.Advance())
        {
            if (count == scratch.Length)
            {
                scratch = Grow(scratch, count);
            }
            scratch[count++] = _item.Read(ref reader);
        }
        T[] items = scratch.AsSpan(0, count).ToArray();
        Return(scratch, count);
        return items;
    }

    private static T[] Grow(T[] scratch, int count)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(count * 2);
        Array.Copy(scratch, larger, count);
        Return(scratch, count);
        return larger;
    }

    private static void Return(T[] scratch, int count)
    {
        // Emptied, or the pool would keep the items alive, and secrets among them.
        Array.Clear(scratch, 0, count);
        ArrayPool<T>.Shared.Return(scratch);
    }
}
