using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>The codec of timestamps in milliseconds since 1970-01-01 UTC.</summary>
internal sealed class TimestampMillisecondsCodec : TimestampCodec
{
    private const string Expected = "milliseconds since 1970-01-01";

    private static readonly long Least = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long Most = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out DateTimeOffset value)
    {
        bool isRecognised = scanner.TryInteger(out long milliseconds) && milliseconds >= Least && milliseconds <= Most;
        value = isRecognised ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : default;
        return isRecognised;
    }

    /// <inheritdoc />
    public override DateTimeOffset ReadTolerantly(ref ModelReader reader)
    {
        // Milliseconds are in UTC, and so is text without an offset.
        if (IsoTime.TryRead(ref reader, TimeSpan.Zero, out DateTimeOffset time))
        {
            reader.WrongKind(Expected);
            return new DateTimeOffset(time.Ticks - time.Ticks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
        }
        return Scalar.TryReadInteger(ref reader, Least, Most, Expected, out long milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : default;
    }

    /// <inheritdoc />
    private protected override void WriteTime(ref ModelWriter writer, DateTimeOffset value) =>
        writer.Integer(value.ToUnixTimeMilliseconds());

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => ScalarSchema.Of(
        "integer", "int64", "Milliseconds since 1970-01-01T00:00:00Z.");
}
