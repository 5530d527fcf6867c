using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Newtonsoft.Json does not support UTF-8 bytes: a text writer encodes into a reused stream.</summary>
internal sealed class NewtonsoftWriter : IWriter
{
    /// <inheritdoc />
    public string Name => "Newtonsoft.Json";

    /// <inheritdoc />
    public Func<object?> Into<TOurs, TPlain>(Sending<TOurs, TPlain> sending)
    {
        MemoryStream output = new(sending.Expected.Length * 2);
        return () =>
        {
            output.SetLength(0);
            using StreamWriter text = new(output, leaveOpen: true);
            NewtonsoftSerializer.Instance.Serialize(text, sending.Plain);
            return output;
        };
    }
}
