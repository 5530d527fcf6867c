using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>
/// Points in time. The first moment there is stands for a missing time and is never written where a time always
/// comes: the service would take it for a time.
/// </summary>
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
        if (!value.IsAbsent())
            base.WriteMember(ref writer, name, value);
    }

    /// <inheritdoc />
    public sealed override void WriteOptionalMember(
        ref ModelWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            // Null is the missing time here, so even the first moment is a time.
            writer.Name(name);
            WriteTime(ref writer, present);
        }
    }

    private protected abstract void WriteTime(ref ModelWriter writer, DateTimeOffset value);
}
