using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Reads and writes one kind of value type as JSON, also where it may be missing.</summary>
/// <typeparam name="T">The kind.</typeparam>
public abstract class StructCodec<T> : JsonCodec<T>
    where T : struct
{
    /// <summary>Reads the value the reader stands on, or its absence.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value; null when JSON has null there.</returns>
    /// <exception cref="JsonException">It is no such value.</exception>
    public T? ReadOptional(ref ModelReader reader) => reader.IsNull ? null : Read(ref reader);

    /// <summary>Writes a member of an object, unless there is no value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">Its value; null to write nothing.</param>
    public void WriteOptionalMember(Utf8JsonWriter writer, JsonEncodedText name, T? value)
    {
        if (value is { } present)
        {
            WriteMember(writer, name, present);
        }
    }
}
