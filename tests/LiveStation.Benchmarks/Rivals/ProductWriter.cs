using System.Buffers;
using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Writes with the generated codec, into a reused buffer.</summary>
internal sealed class ProductWriter : IWriter
{
    /// <inheritdoc />
    public string Name => RowNames.Ours;

    /// <inheritdoc />
    public Func<object?> Into<TOurs, TPlain>(Sending<TOurs, TPlain> sending)
    {
        ArrayBufferWriter<byte> output = new(sending.Expected.Length * 2);
        return () =>
        {
            output.ResetWrittenCount();
            sending.WriteOurs(output, sending.Ours);
            return output;
        };
    }
}
