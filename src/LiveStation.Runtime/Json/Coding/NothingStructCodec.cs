using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Json.Coding;

/// <summary>Reads and writes a member of which some values stand for having none.</summary>
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
            // A null where a sign for nothing is always written is to be told.
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
        // The sign written otherwise, such as 0.0: kept, it would be written as the sign, and be nothing the next time.
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
