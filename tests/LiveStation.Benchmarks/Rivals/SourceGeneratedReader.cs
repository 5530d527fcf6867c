using System.Text.Json;
using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Reads with the source-generated code of System.Text.Json.</summary>
internal sealed class SourceGeneratedReader : IReader
{
    /// <inheritdoc />
    public string Name => RowNames.SourceGenerated;

    /// <inheritdoc />
    public Func<object?> FromBytes<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class => () => JsonSerializer.Deserialize(document.Utf8, document.Plain);

    /// <inheritdoc />
    public Func<object?> FromStream<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class
    {
        MemoryStream stream = new(document.Utf8);
        return () =>
        {
            stream.Position = 0;
            return AtOnce.Result(JsonSerializer.DeserializeAsync(stream, document.Plain));
        };
    }
}
