using System.ComponentModel;
using System.Text.Json;
using LiveStation.Runtime.Json.Coding;
using LiveStation.Runtime.Json.Reading;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes one kind of value type as JSON, also where it may be missing.</summary>
/// <typeparam name="T">The kind.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class StructCodec<T> : JsonCodec<T>
    where T : struct
{
    /// <summary>Recognises a value of the form that is expected, or a null.</summary>
    /// <param name="scanner">Stands before the value; behind it when it is recognised, anywhere when not.</param>
    /// <param name="value">The value; null for a null.</param>
    /// <returns>False when it has to be read by <see cref="ReadOptional"/>.</returns>
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

    /// <summary>Reads the value the reader stands before, or its absence, and passes over it.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>
    /// The value; null when JSON has null there, an empty text in place of a number, a time or a boolean, or what cannot be
    /// read as the type.
    /// </returns>
    /// <exception cref="JsonException">The text is not valid JSON, or is read as a request and is no such value.</exception>
    public T? ReadOptional(ref ModelReader reader)
    {
        reader.BeginValue();
        int begin = reader.Scanner.Position;
        T? value = ReadOptionalTolerantly(ref reader);
        reader.PassOver(begin);
        return reader.TakeUnreadable() ? null : value;
    }

    /// <summary>Reads a text that is one value or the absence of one, as in a request: what cannot be read is a fault.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    /// <returns>The value; null for null, and for an empty text in place of a number, a time or a boolean.</returns>
    /// <exception cref="JsonShapeException">The text is not valid JSON, or no such value.</exception>
    public T? ReadOptionalDocument(ReadOnlySpan<byte> utf8)
    {
        ModelReader reader = ModelReader.Again(utf8, drift: null, refusesUnreadable: true);
        T? value = ReadOptional(ref reader);
        reader.ThrowIfUnreadable();
        reader.EndDocument();
        return value;
    }

    /// <summary>Writes a member of an object, unless there is no value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">A comma, the name of the member as JSON has it, and a colon: <c>,"id":</c>.</param>
    /// <param name="value">Its value; null to write nothing.</param>
    public virtual void WriteOptionalMember(ref ModelWriter writer, ReadOnlySpan<byte> name, T? value)
    {
        if (value is { } present)
            WriteMember(ref writer, name, present);
    }

    /// <summary>The same, for a member of which some values stand for having none.</summary>
    /// <param name="isWritten">
    /// Whether the first of them is written where there is no value; otherwise the member is left out.
    /// </param>
    /// <param name="nothing">Those values as JSON texts, such as <c>"-"</c> in its quotes, or <c>0</c>.</param>
    /// <returns>The codec of the member.</returns>
    /// <exception cref="ArgumentException"><paramref name="nothing"/> is null or holds none.</exception>
    public StructCodec<T> WithNothing(bool isWritten, params string[] nothing) =>
        new NothingStructCodec<T>(this, isWritten, new NothingTexts(nothing));

    /// <summary>Whether an empty text says that there is no value. It does unless text is a value of the kind.</summary>
    private protected virtual bool IsAbsentWhenBlank => false;

    /// <summary>Reads a value or its absence; stands where it stood when it was absent.</summary>
    private protected virtual T? ReadOptionalTolerantly(ref ModelReader reader)
    {
        if (!IsAbsentWhenBlank || !Scalar.IsBlank(ref reader))
            return reader.IsNull ? null : Read(ref reader);
        reader.WrongKind("a value or none");
        return null;
    }
}
