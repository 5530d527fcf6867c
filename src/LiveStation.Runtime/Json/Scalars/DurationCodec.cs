using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>The codec of durations as a whole number of a unit.</summary>
/// <param name="ticks">The number of ticks of the unit.</param>
/// <param name="unit">The unit for messages.</param>
internal sealed class DurationCodec(long ticks, LocalText unit) : StructCodec<TimeSpan>
{
    private readonly string _expected = "whole " + unit.English;
    private readonly ValueFault _notWhole = ValueFault.NotWhole(unit);

    /// <inheritdoc />
    private protected override bool IsAbsentWhenBlank => true;

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out TimeSpan value)
    {
        bool isRecognised = scanner.TryInteger(out long count)
            && count >= long.MinValue / ticks && count <= long.MaxValue / ticks;
        value = isRecognised ? TimeSpan.FromTicks(ticks * count) : default;
        return isRecognised;
    }

    /// <inheritdoc />
    public override TimeSpan ReadTolerantly(ref ModelReader reader) => Scalar.TryReadInteger(
        ref reader, long.MinValue / ticks, long.MaxValue / ticks, _expected, out long count)
            ? TimeSpan.FromTicks(ticks * count)
            : default;

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The duration is not a whole number of the unit.</exception>
    public override void Write(ref ModelWriter writer, TimeSpan value)
    {
        // Rounding would send another duration than the caller specified.
        if (value.Ticks % ticks != 0)
            throw new UnwritableValueException(_notWhole);
        writer.Integer(value.Ticks / ticks);
    }

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => ScalarSchema.Of("integer", "int64", "Duration in " + unit.English + ".");
}
