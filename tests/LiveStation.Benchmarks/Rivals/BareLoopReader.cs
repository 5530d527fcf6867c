using System.Text.Json;
using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Reads all tokens and creates no objects: the lower limit of any deserializer over this reader.</summary>
internal sealed class BareLoopReader : IReader
{
    /// <inheritdoc />
    public string Name => RowNames.BareLoop;

    /// <inheritdoc />
    public Func<object?> FromBytes<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class => () => Walk(document.Utf8);

    private static object? Walk(byte[] utf8)
    {
        Utf8JsonReader reader = new(utf8);
        while (reader.Read())
        {
        }
        return null;
    }
}
