using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Reads and writes one kind of value as JSON.</summary>
/// <typeparam name="T">The kind.</typeparam>
public abstract class JsonCodec<T>
{
    private ListCodec<T>? _list;
    private MapCodec<T>? _map;

    /// <summary>Codec of lists of such values.</summary>
    public ListCodec<T> List =>
        _list ?? Interlocked.CompareExchange(ref _list, new ListCodec<T>(this), null) ?? _list;

    /// <summary>Codec of objects whose members are such values, under names that are data.</summary>
    public MapCodec<T> Map =>
        _map ?? Interlocked.CompareExchange(ref _map, new MapCodec<T>(this), null) ?? _map;

    /// <summary>Reads the value the reader stands on, and stands on its last token.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value. A null becomes the value of its kind that says least: empty, 0, false.</returns>
    /// <exception cref="JsonException">It is no such value.</exception>
    public abstract T Read(ref ModelReader reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Writes a member of an object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public virtual void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        Guard.NotNull(writer).WritePropertyName(name);
        Write(writer, value);
    }
}
