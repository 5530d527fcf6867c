using System.Runtime.CompilerServices;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>The codec of any JSON value.</summary>
internal sealed class RawJsonCodec : StructCodec<RawJson>
{
    /// <inheritdoc />
    internal override bool ReadsArrays => true;

    /// <inheritdoc />
    internal override bool ReadsNull => true;

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out RawJson value) => scanner.TryRaw(out value);

    /// <inheritdoc />
    public override RawJson ReadTolerantly(ref ModelReader reader) => reader.ReadRaw();

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, RawJson value) => writer.Raw(value.ToUtf8().Span);
}
