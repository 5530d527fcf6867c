using System.ComponentModel;
using System.Text.Json;
using LiveStation.Runtime.Json.Coding;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes one kind of reference type as JSON, also where it may be missing.</summary>
/// <typeparam name="T">The kind.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ClassCodec<T> : JsonCodec<T>
    where T : class
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
        return TryRead(ref scanner, out value);
    }

    /// <summary>Reads the value the reader stands before, or its absence, and passes over it.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value; null when JSON has null there, or what cannot be read as the type.</returns>
    /// <exception cref="JsonException">The text is not valid JSON, or is read as a request and is no such value.</exception>
    public T? ReadOptional(ref ModelReader reader)
    {
        reader.BeginValue();
        int begin = reader.Scanner.Position;
        T? value = ReadOptionalTolerantly(ref reader);
        reader.PassOver(begin);
        return reader.TakeUnreadable() ? null : value;
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The value is null.</exception>
    public override void WriteMember(ref ModelWriter writer, ReadOnlySpan<byte> name, T value)
    {
        writer.Name(name);
        Write(ref writer, value ?? throw new UnwritableValueException(ValueFault.Missing));
    }

    /// <summary>Writes a member of an object, unless there is no value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">A comma, the name of the member as JSON has it, and a colon: <c>,"id":</c>.</param>
    /// <param name="value">Its value; null to write nothing.</param>
    public virtual void WriteOptionalMember(ref ModelWriter writer, ReadOnlySpan<byte> name, T? value)
    {
        if (value is not null)
            WriteMember(ref writer, name, value);
    }

    /// <summary>The same, for a member of which some values stand for having none.</summary>
    /// <param name="isWritten">
    /// Whether the first of them is written where there is no value; otherwise the member is left out.
    /// </param>
    /// <param name="nothing">Those values as JSON texts, such as <c>"-"</c> in its quotes, or <c>0</c>.</param>
    /// <returns>The codec of the member.</returns>
    /// <exception cref="ArgumentException"><paramref name="nothing"/> is null or holds none.</exception>
    public ClassCodec<T> WithNothing(bool isWritten, params string[] nothing) =>
        new NothingClassCodec<T>(this, isWritten, new NothingTexts(nothing));

    /// <summary>Reads a value or its absence; stands where it stood when it was absent.</summary>
    private protected virtual T? ReadOptionalTolerantly(ref ModelReader reader) =>
        reader.IsNull ? null : Read(ref reader);
}
