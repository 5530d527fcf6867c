using System.Buffers;
using System.Text.Json;
using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Writes with the reflection-based serializer of System.Text.Json, into a reused writer and buffer.</summary>
internal sealed class ReflectionWriter : IWriter
{
    /// <inheritdoc />
    public string Name => "System.Text.Json, reflection";

    /// <inheritdoc />
    public Func<object?> Into<TOurs, TPlain>(Sending<TOurs, TPlain> sending)
    {
        ArrayBufferWriter<byte> output = new(sending.Expected.Length * 2);
        Utf8JsonWriter writer = new(output, JsonForms.WriterOptions);
        return () =>
        {
            output.ResetWrittenCount();
            writer.Reset();
            JsonSerializer.Serialize(writer, sending.Plain, ReflectionOptions.Instance);
            return output;
        };
    }
}
