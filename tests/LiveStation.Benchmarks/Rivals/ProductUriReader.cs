using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Reads with the generated codec, and then reads every property that is a URI.</summary>
internal sealed class ProductUriReader : IReader
{
    /// <inheritdoc />
    public string Name => RowNames.OursWithUris;

    /// <inheritdoc />
    public Func<object?>? FromBytes<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class
    {
        if (document.UseUris is not { } use)
            return null;
        return () =>
        {
            TOurs read = document.Codec.Read(document.Utf8);
            use(read);
            return read;
        };
    }
}
