using LiveStation.Benchmarks.Payloads;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Reads with the generated codec of the operation's response, which tolerates drift.</summary>
internal sealed class ProductReader : IReader
{
    /// <inheritdoc />
    public string Name => RowNames.Ours;

    /// <inheritdoc />
    public Func<object?> FromBytes<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class => () => document.Codec.Read(document.Utf8);

    /// <inheritdoc />
    public Func<object?> FromStream<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class
    {
        MemoryStream stream = new(document.Utf8);
        return () =>
        {
            stream.Position = 0;
            return Read(document.Codec, stream);
        };
    }

    private static T Read<T>(ReplyCodec<T> codec, Stream stream) => AtOnce.Result(codec.ReadAsync(stream));
}
