using System.Text.Json;
using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Writes with the source-generated code of System.Text.Json, into a new array.</summary>
internal sealed class BytesWriter : IWriter
{
    /// <inheritdoc />
    public string Name => "System.Text.Json, source-generated, `SerializeToUtf8Bytes`";

    /// <inheritdoc />
    public Func<object?> Into<TOurs, TPlain>(Sending<TOurs, TPlain> sending) =>
        () => JsonSerializer.SerializeToUtf8Bytes(sending.Plain, sending.PlainType);
}
