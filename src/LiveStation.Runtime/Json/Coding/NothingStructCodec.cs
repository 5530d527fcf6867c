using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Json.Coding;

/// <summary>Reads and writes a property that has certain values that represent null.</summary>
internal sealed class NothingStructCodec<T>(StructCodec<T> codec, bool isWritten, NothingTexts nothing) : StructCodec<T>
    where T : struct
{
    private readonly T[] _values = nothing.ReadBy(codec);

    /// <inheritdoc />
    public override bool TryRead(ref ModelScanner scanner, out T value) =>
        codec.TryRead(ref scanner, out value);

    /// <inheritdoc />
    public override bool TryReadOptional(ref ModelScanner scanner, out T? value)
    {
        value = null;
        if (nothing.TryRead(ref scanner, out bool isOther))
            return true;
        if (isOther || !codec.TryReadOptional(ref scanner, out value))
            return false;
        if (value is not { } present)
        {
            // Null must be reported if a value that represents null is always written.
            return !isWritten;
        }
        value = Array.IndexOf(_values, present) >= 0 ? null : value;
        return true;
    }

    /// <inheritdoc />
    public override T ReadTolerantly(ref ModelReader reader) => codec.Read(ref reader);

    private protected override T? ReadOptionalTolerantly(ref ModelReader reader)
    {
        if (nothing.IsAt(ref reader))
            return null;
        T? value = codec.ReadOptional(ref reader);
        // The value in another notation, such as 0.0. If it were kept, it would be written as the value that represents
        // null.
        return value is { } present && Array.IndexOf(_values, present) >= 0 ? null : value;
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, T value) => codec.Write(ref writer, value);

    /// <inheritdoc />
    public override void WriteOptionalMember(ref ModelWriter writer, ReadOnlySpan<byte> name, T? value)
    {
        if (value is null && isWritten)
            nothing.Write(ref writer, name);
        else
            codec.WriteOptionalMember(ref writer, name, value);
    }

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => codec.Schema(writer);
}
