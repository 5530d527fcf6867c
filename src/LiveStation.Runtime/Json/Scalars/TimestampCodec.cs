using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>Base class of the codecs of timestamps. The minimum value represents a missing timestamp.</summary>
/// <remarks>
/// The minimum value of a required property is not written, because the service would treat it as a timestamp.
/// </remarks>
internal abstract class TimestampCodec : StructCodec<DateTimeOffset>
{
    /// <inheritdoc />
    private protected sealed override bool IsAbsentWhenBlank => true;

    /// <inheritdoc />
    public sealed override void Write(ref ModelWriter writer, DateTimeOffset value)
    {
        if (value.IsAbsent())
            writer.Null();
        else
            WriteTime(ref writer, value);
    }

    /// <inheritdoc />
    public sealed override void WriteMember(ref ModelWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value)
    {
        if (value.IsAbsent())
            return;
        writer.Name(name);
        WriteTime(ref writer, value);
    }

    /// <inheritdoc />
    public sealed override void WriteOptionalMember(
        ref ModelWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            // Null represents a missing timestamp here, so even the minimum value is written.
            writer.Name(name);
            WriteTime(ref writer, present);
        }
    }

    private protected abstract void WriteTime(ref ModelWriter writer, DateTimeOffset value);
}
