using System.ComponentModel;
using System.Text.Json;
using LiveStation.Runtime.Json.Coding;
using LiveStation.Runtime.Json.Reading;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes JSON values of a value type, including absent values.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class StructCodec<T> : JsonCodec<T>
    where T : struct
{
    /// <summary>Tries to read a value in its expected format, or null.</summary>
    /// <param name="scanner">
    /// The scanner, positioned before the value. After success, it is positioned after the value; otherwise, its
    /// position is undefined.
    /// </param>
    /// <param name="value">The value; null if the JSON value is null.</param>
    /// <returns>True if the value was read; false if it must be read with <see cref="ReadOptional"/>.</returns>
    public virtual bool TryReadOptional(ref ModelScanner scanner, out T? value)
    {
        if (scanner.TryNull())
        {
            value = null;
            return true;
        }
        bool isRecognised = TryRead(ref scanner, out T present);
        value = present;
        return isRecognised;
    }

    /// <summary>Reads the current value, which can be null, and moves past it.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>
    /// The value; null if the JSON value is null or cannot be read as the type, or is an empty string instead of a
    /// number, a timestamp or a Boolean value.
    /// </returns>
    /// <exception cref="JsonException">
    /// The text is not valid JSON, or a request is read and the value is not valid.
    /// </exception>
    public T? ReadOptional(ref ModelReader reader)
    {
        reader.BeginValue();
        int begin = reader.Scanner.Position;
        T? value = ReadOptionalTolerantly(ref reader);
        reader.PassOver(begin);
        return reader.TakeUnreadable() ? null : value;
    }

    /// <summary>
    /// Reads a document that consists of one value or null. As in a request, a value that cannot be read is an error.
    /// </summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <returns>
    /// The value; null for null, and for an empty string instead of a number, a timestamp or a Boolean value.
    /// </returns>
    /// <exception cref="JsonShapeException">The document is not valid JSON or not a valid value.</exception>
    public T? ReadOptionalDocument(ReadOnlySpan<byte> utf8)
    {
        ModelReader reader = ModelReader.Again(utf8, drift: null, refusesUnreadable: true);
        T? value = ReadOptional(ref reader);
        reader.ThrowIfUnreadable();
        reader.EndDocument();
        return value;
    }

    /// <summary>Writes a property of an object. A null value is omitted.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">A comma, the encoded name of the property and a colon: <c>,"id":</c>.</param>
    /// <param name="value">The value of the property; null to omit it.</param>
    public virtual void WriteOptionalMember(ref ModelWriter writer, ReadOnlySpan<byte> name, T? value)
    {
        if (value is { } present)
            WriteMember(ref writer, name, present);
    }

    /// <summary>Returns a codec for a property that has certain values that represent null.</summary>
    /// <param name="isWritten">
    /// Whether the first of these values is written for null; otherwise, the property is omitted.
    /// </param>
    /// <param name="nothing">
    /// The JSON values that represent null, such as <c>"-"</c> with its quotes, or <c>0</c>.
    /// </param>
    /// <returns>The codec of the property.</returns>
    /// <exception cref="ArgumentException"><paramref name="nothing"/> is null or empty.</exception>
    public StructCodec<T> WithNothing(bool isWritten, params string[] nothing) =>
        new NothingStructCodec<T>(this, isWritten, new NothingTexts(nothing));

    /// <summary>
    /// Whether an empty string means that there is no value. True unless an empty string is a value of the type.
    /// </summary>
    private protected virtual bool IsAbsentWhenBlank => false;

    /// <summary>Reads a value that can be absent. If it is absent, the reader stays before the value.</summary>
    private protected virtual T? ReadOptionalTolerantly(ref ModelReader reader)
    {
        if (!IsAbsentWhenBlank || !Scalar.IsBlank(ref reader))
            return reader.IsNull ? null : Read(ref reader);
        reader.WrongKind("a value or null");
        return null;
    }
}
