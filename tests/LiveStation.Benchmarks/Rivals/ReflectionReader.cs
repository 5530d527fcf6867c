using System.Text.Json;
using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Reads with the reflection-based serializer of System.Text.Json.</summary>
internal sealed class ReflectionReader : IReader
{
    /// <inheritdoc />
    public string Name => "System.Text.Json, reflection";

    /// <inheritdoc />
    public Func<object?> FromBytes<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class => () => JsonSerializer.Deserialize<TPlain>(document.Utf8, ReflectionOptions.Instance);

    /// <inheritdoc />
    public Func<object?> FromStream<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class
    {
        MemoryStream stream = new(document.Utf8);
        return () =>
        {
            stream.Position = 0;
            return AtOnce.Result(JsonSerializer.DeserializeAsync<TPlain>(stream, ReflectionOptions.Instance));
        };
    }
}
