using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Json.Coding;

/// <summary>Reads and writes a property that has certain values that represent null.</summary>
internal sealed class NothingClassCodec<T>(ClassCodec<T> codec, bool isWritten, NothingTexts nothing) : ClassCodec<T>
    where T : class
{
    private readonly T[] _values = nothing.ReadBy(codec);

    /// <inheritdoc />
    public override bool TryRead(ref ModelScanner scanner, [NotNullWhen(true)] out T? value) =>
        codec.TryRead(ref scanner, out value);

    /// <inheritdoc />
    public override bool TryReadOptional(ref ModelScanner scanner, out T? value)
    {
        value = null;
        if (nothing.TryRead(ref scanner, out bool isOther))
            return true;
        // Null must be reported if a value that represents null is always written.
        return !isOther && (codec.TryReadOptional(ref scanner, out value) && (value is not null || !isWritten));
    }

    /// <inheritdoc />
    public override T ReadTolerantly(ref ModelReader reader) => codec.Read(ref reader);

    private protected override T? ReadOptionalTolerantly(ref ModelReader reader)
    {
        if (nothing.IsAt(ref reader))
            return null;
        T? value = codec.ReadOptional(ref reader);
        // The value in a list of one item. If it were kept, it would be written as the value that represents null.
        return value is not null && Array.IndexOf(_values, value) >= 0 ? null : value;
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
