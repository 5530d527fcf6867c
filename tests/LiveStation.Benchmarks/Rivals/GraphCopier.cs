using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Allocates the objects that any reader must allocate, without reading JSON.</summary>
internal sealed class GraphCopier : IReader
{
    /// <inheritdoc />
    public string Name => RowNames.Graph;

    /// <inheritdoc />
    public Func<object?> FromBytes<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class
    {
        TOurs graph = document.Codec.Read(document.Utf8);
        return () => document.Copy(graph);
    }

    /// <inheritdoc />
    public Func<object?> FromStream<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class => FromBytes(document);
}
