using System.ComponentModel;
using System.Text.Json;
using LiveStation.Runtime.Json.Coding;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes JSON values of a reference type, including absent values.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ClassCodec<T> : JsonCodec<T>
    where T : class
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
        return TryRead(ref scanner, out value);
    }

    /// <summary>Reads the current value, which can be null, and moves past it.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value; null if the JSON value is null or cannot be read as the type.</returns>
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

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="value"/> is null.</exception>
    public override void WriteMember(ref ModelWriter writer, ReadOnlySpan<byte> name, T value)
    {
        writer.Name(name);
        Write(ref writer, value ?? throw new UnwritableValueException(ValueFault.Missing));
    }

    /// <summary>Writes a property of an object. A null value is omitted.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">A comma, the encoded name of the property and a colon: <c>,"id":</c>.</param>
    /// <param name="value">The value of the property; null to omit it.</param>
    public virtual void WriteOptionalMember(ref ModelWriter writer, ReadOnlySpan<byte> name, T? value)
    {
        if (value is not null)
            WriteMember(ref writer, name, value);
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
    public ClassCodec<T> WithNothing(bool isWritten, params string[] nothing) =>
        new NothingClassCodec<T>(this, isWritten, new NothingTexts(nothing));

    /// <summary>Reads a value that can be absent. If it is absent, the reader stays before the value.</summary>
    private protected virtual T? ReadOptionalTolerantly(ref ModelReader reader) =>
        reader.IsNull ? null : Read(ref reader);
}
