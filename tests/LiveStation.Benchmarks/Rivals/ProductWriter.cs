using System.Buffers;
using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>The product: its codec into a buffer that is used again.</summary>
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
