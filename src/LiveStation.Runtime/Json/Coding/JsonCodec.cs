using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Writing;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes JSON values of one type.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonCodec<T> : JsonCodec
{
    private ListCodec<T>? _list;
    private MapCodec<T>? _map;

    /// <summary>The codec of lists of these values.</summary>
    public ListCodec<T> List =>
        _list ?? Interlocked.CompareExchange(ref _list, new ListCodec<T>(this), null) ?? _list;

    /// <summary>The codec of maps, which are JSON objects with arbitrary property names and these values.</summary>
    public MapCodec<T> Map =>
        _map ?? Interlocked.CompareExchange(ref _map, new MapCodec<T>(this), null) ?? _map;

    /// <summary>Whether the value is a JSON object. A single object is then accepted instead of a list.</summary>
    internal virtual bool ReadsObjects => false;

    /// <summary>Whether the codec reads arrays. All other codecs read an array of one item as that item.</summary>
    internal virtual bool ReadsArrays => false;

    /// <summary>Whether null is a value of the type. Otherwise, null is skipped in lists and maps.</summary>
    internal virtual bool ReadsNull => false;

    /// <summary>Whether a value that contains an unreadable value is rejected completely, as in requests.</summary>
    internal virtual bool RefusesUnreadable => false;

    /// <summary>Tries to read a value in its expected format.</summary>
    /// <param name="scanner">
    /// The scanner, positioned before the value. After success, it is positioned after the value; otherwise, its
    /// position is undefined.
    /// </param>
    /// <param name="value">The value.</param>
    /// <returns>True if the value was read; false if it must be read with <see cref="Read"/>.</returns>
    public virtual bool TryRead(ref ModelScanner scanner, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return false;
    }

    /// <summary>Reads the current value in any accepted format and moves past it.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>
    /// The value. Null and a value that cannot be read as the type become the default value of the type: empty, 0 or
    /// false; for an object, null.
    /// </returns>
    /// <exception cref="JsonException">
    /// The text is not valid JSON, or a request is read and the value is not valid.
    /// </exception>
    public T Read(ref ModelReader reader)
    {
        if (reader.MayRecognise)
        {
            int position = reader.Scanner.Position;
            int depth = reader.Scanner.Depth;
            if (TryRead(ref reader.Scanner, out T? recognised))
            {
                reader.BeginValue();
                return recognised;
            }
            reader.Scanner.GoBack(position, depth);
        }
        return ReadUnrecognised(ref reader);
    }

    /// <summary>Reads a value that is not in its expected format and moves past it.</summary>
    internal T ReadUnrecognised(ref ModelReader reader)
    {
        reader.BeginValue();
        int begin = reader.Scanner.Position;
        T value = !ReadsArrays && reader.Token == JsonTokenType.StartArray && reader.HoldsOneItem()
            ? ReadOnlyItem(ref reader)
            : ReadNoArray(ref reader);
        reader.PassOver(begin);
        return value;
    }

    /// <summary>Reads the value of a complete document. No default value replaces it.</summary>
    /// <exception cref="JsonException">The text is not valid JSON or not a valid value.</exception>
    internal T ReadWhole(ref ModelReader reader)
    {
        T value = Read(ref reader);
        reader.ThrowIfUnreadable();
        return value;
    }

    /// <summary>Reads a value that is not in its expected format.</summary>
    /// <param name="reader">
    /// The reader, positioned before the value. It can stay there if the value is neither an object nor an array.
    /// </param>
    /// <returns>
    /// The value. Null and a value that cannot be read as the type become the default value of the type.
    /// </returns>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public abstract T ReadTolerantly(ref ModelReader reader);

    /// <summary>
    /// Reads a value that is not in its expected format and, unless the codec reads arrays, is not an array of one
    /// item.
    /// </summary>
    private protected virtual T ReadNoArray(ref ModelReader reader) => ReadTolerantly(ref reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(ref ModelWriter writer, T value);

    /// <summary>Writes a property of an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">A comma, the encoded name of the property and a colon: <c>,"id":</c>.</param>
    /// <param name="value">The value of the property.</param>
    public virtual void WriteMember(ref ModelWriter writer, ReadOnlySpan<byte> name, T value)
    {
        writer.Name(name);
        Write(ref writer, value);
    }

    /// <summary>Writes a value as part of a document.</summary>
    /// <param name="document">The writer of the document.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="document"/> or <paramref name="value"/> is null.
    /// </exception>
    public void WriteTo(Utf8JsonWriter document, T value)
    {
        ModelWriter writer = new(Guard.NotNull(document));
        Write(ref writer, NotNull(value));
    }

    /// <summary>Reads a document that consists of one value.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonShapeException">The document is not valid JSON or not a valid value.</exception>
    public T ReadDocument(ReadOnlySpan<byte> utf8) => ReadDocument(utf8, drift: null);

    /// <summary>Reads a document that consists of one value.</summary>
    internal T ReadDocument(ReadOnlySpan<byte> utf8, DriftLog? drift)
    {
        ModelScanner scanner = new(utf8, isObserved: drift is not null);
        if (TryRead(ref scanner, out T? recognised) && scanner.IsAtEnd)
            return recognised;
        ModelReader reader = ModelReader.Again(utf8, drift, RefusesUnreadable);
        T value = ReadUnrecognised(ref reader);
        reader.ThrowIfUnreadable();
        reader.EndDocument();
        drift?.ThrowIfRefused();
        return value;
    }

    /// <summary>Writes a value as a document.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="output"/> or <paramref name="value"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A value cannot be represented in JSON: an unpaired surrogate, a duration that is not a whole number of the API's
    /// unit, such as 1.5 s for a value in seconds, or a number that is not a member of its enum. A part of the document
    /// can already be in <paramref name="output"/>.
    /// </exception>
    public void WriteDocument(IBufferWriter<byte> output, T value)
    {
        ModelWriter writer = new(Guard.NotNull(output));
        try
        {
            Write(ref writer, NotNull(value));
        }
        finally
        {
            // Flushed after an error too, because the position of the error depends on it.
            writer.Flush();
        }
    }

    /// <summary>Writes a value as a document.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The document in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">A value cannot be represented in JSON.</exception>
    public byte[] ToUtf8(T value)
    {
        using PooledOutput output = new();
        WriteDocument(output, value);
        return output.Written.ToArray();
    }

    /// <summary>Reads an array of one item as that item.</summary>
    private T ReadOnlyItem(ref ModelReader reader)
    {
        reader.WrongKind("a single value");
        reader.BeginArray();
        reader.NextItem(isFirst: true);
        T value = Read(ref reader);
        reader.NextItem(isFirst: false);
        return value;
    }

    private static T NotNull(T value) => value is null ? throw new ArgumentNullException(nameof(value)) : value;
}
