using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>One way to read JSON.</summary>
internal interface IReader
{
    /// <summary>Name of its row.</summary>
    string Name { get; }

    /// <summary>Reads a text that lies in memory; what it makes is checked.</summary>
    Func<object?> FromBytes<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class;

    /// <summary>Reads a text from a stream; null when it has no way to.</summary>
    Func<object?>? FromStream<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class => null;
}
