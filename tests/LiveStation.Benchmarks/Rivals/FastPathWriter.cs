using System.Buffers;
using System.Text.Json;
using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>System.Text.Json's generated fast path into a writer and a buffer that are used again.</summary>
internal sealed class FastPathWriter : IWriter
{
    /// <inheritdoc />
    public string Name => RowNames.SourceGenerated;

    /// <inheritdoc />
    public Func<object?> Into<TOurs, TPlain>(Sending<TOurs, TPlain> sending)
    {
        Action<Utf8JsonWriter, TPlain> fastPath = sending.PlainType.SerializeHandler
            ?? throw new InvalidOperationException($"System.Text.Json generated no fast path for {typeof(TPlain)}.");
        ArrayBufferWriter<byte> output = new(sending.Expected.Length * 2);
        Utf8JsonWriter writer = new(output, JsonForms.WriterOptions);
        return () =>
        {
            output.ResetWrittenCount();
            writer.Reset();
            fastPath(writer, sending.Plain);
            writer.Flush();
            return output;
        };
    }
}
