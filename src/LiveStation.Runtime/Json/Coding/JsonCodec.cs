using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Writing;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes one kind of value as JSON.</summary>
/// <typeparam name="T">The kind.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonCodec<T> : JsonCodec
{
    private ListCodec<T>? _list;
    private MapCodec<T>? _map;

    /// <summary>Codec of lists of such values.</summary>
    public ListCodec<T> List =>
        _list ?? Interlocked.CompareExchange(ref _list, new ListCodec<T>(this), null) ?? _list;

    /// <summary>Codec of objects whose members are such values, under names that are data.</summary>
    public MapCodec<T> Map =>
        _map ?? Interlocked.CompareExchange(ref _map, new MapCodec<T>(this), null) ?? _map;

    /// <summary>Whether such a value is a JSON object: then a single one may stand in place of a list.</summary>
    internal virtual bool ReadsObjects => false;

    /// <summary>Whether arrays are read by the codec itself. For all others an array of one item is that item.</summary>
    internal virtual bool ReadsArrays => false;

    /// <summary>Whether null is a value of the type. In lists and maps of all others it is left out.</summary>
    internal virtual bool ReadsNull => false;

    /// <summary>Whether a value in it that cannot be read makes the whole unreadable, as in requests.</summary>
    internal virtual bool RefusesUnreadable => false;

    /// <summary>Recognises a value of the form that is expected.</summary>
    /// <param name="scanner">Stands before the value; behind it when it is recognised, anywhere when not.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when it has to be read by <see cref="Read"/>.</returns>
    public virtual bool TryRead(ref ModelScanner scanner, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return false;
    }

    /// <summary>Reads the value the reader stands before, in whatever form it comes, and passes over it.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>
    /// The value. Null and what cannot be read as the type become the default of the type: empty, 0, false; for an object,
    /// null.
    /// </returns>
    /// <exception cref="JsonException">The text is not valid JSON, or is read as a request and is no such value.</exception>
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

    /// <summary>Reads a value of which the recogniser said no before, and passes over it.</summary>
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

    /// <summary>Reads a value that nothing else can stand in for, since it is all there is to read.</summary>
    /// <exception cref="JsonException">The text is not valid JSON, or no such value.</exception>
    internal T ReadWhole(ref ModelReader reader)
    {
        T value = Read(ref reader);
        reader.ThrowIfUnreadable();
        return value;
    }

    /// <summary>Reads a value that was not recognised.</summary>
    /// <param name="reader">Stands before the value. It may stay there when the value is no object and no array.</param>
    /// <returns>The value. Null and what cannot be read as the type become the default of the type.</returns>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public abstract T ReadTolerantly(ref ModelReader reader);

    /// <summary>Reads a value that was not recognised, and is no array of one item where arrays are not read.</summary>
    private protected virtual T ReadNoArray(ref ModelReader reader) => ReadTolerantly(ref reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(ref ModelWriter writer, T value);

    /// <summary>Writes a member of an object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">A comma, the name of the member as JSON has it, and a colon: <c>,"id":</c>.</param>
    /// <param name="value">Its value.</param>
    public virtual void WriteMember(ref ModelWriter writer, ReadOnlySpan<byte> name, T value)
    {
        writer.Name(name);
        Write(ref writer, value);
    }

    /// <summary>Writes a value as a part of a document.</summary>
    /// <param name="document">Writer of the document.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void WriteTo(Utf8JsonWriter document, T value)
    {
        ModelWriter writer = new(Guard.NotNull(document));
        Write(ref writer, NotNull(value));
    }

    /// <summary>Reads a text that is one value.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonShapeException">The text is not valid JSON, or no such value.</exception>
    public T ReadDocument(ReadOnlySpan<byte> utf8) => ReadDocument(utf8, drift: null);

    /// <summary>Reads a text that is one value.</summary>
    internal T ReadDocument(ReadOnlySpan<byte> utf8, DriftLog? drift)
    {
        ModelScanner scanner = new(utf8);
        if (TryRead(ref scanner, out T? recognised) && scanner.IsAtEnd)
            return recognised;
        ModelReader reader = ModelReader.Again(utf8, drift, RefusesUnreadable);
        T value = ReadUnrecognised(ref reader);
        reader.ThrowIfUnreadable();
        reader.EndDocument();
        drift?.ThrowIfRefused();
        return value;
    }

    /// <summary>Writes a value as a text of its own.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A value has no form in JSON: half a surrogate pair, a part of a unit, a number that is no member of its enum. Some of
    /// the text may be in <paramref name="output"/> then.
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
            // Also of what failed: it tells where.
            writer.Flush();
        }
    }

    /// <summary>Writes a value as a text of its own.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">A value in it has no form in JSON.</exception>
    public byte[] ToUtf8(T value)
    {
        using PooledOutput output = new();
        WriteDocument(output, value);
        return output.Written.ToArray();
    }

    /// <summary>Reads an array of one item in place of the item.</summary>
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
