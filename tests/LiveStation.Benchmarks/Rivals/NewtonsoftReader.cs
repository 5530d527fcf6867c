using LiveStation.Benchmarks.Payloads;
using Newtonsoft.Json;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Newtonsoft.Json does not support UTF-8 bytes: a text reader decodes them.</summary>
internal sealed class NewtonsoftReader : IReader
{
    /// <inheritdoc />
    public string Name => "Newtonsoft.Json";

    /// <inheritdoc />
    public Func<object?> FromBytes<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class => () => Read<TPlain>(new MemoryStream(document.Utf8));

    /// <inheritdoc />
    public Func<object?> FromStream<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class
    {
        MemoryStream stream = new(document.Utf8);
        return () =>
        {
            stream.Position = 0;
            return Read<TPlain>(stream);
        };
    }

    private static T? Read<T>(MemoryStream stream)
    {
        using StreamReader text = new(stream, leaveOpen: true);
        using JsonTextReader reader = new(text);
        return NewtonsoftSerializer.Instance.Deserialize<T>(reader);
    }
}
