using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>One way to read JSON.</summary>
internal interface IReader
{
    /// <summary>Name of the row in the tables.</summary>
    string Name { get; }

    /// <summary>
    /// Creates an operation that reads a text from memory; null if there is nothing to measure. Its result is checked.
    /// </summary>
    Func<object?>? FromBytes<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class;

    /// <summary>Creates an operation that reads a text from a stream; null if streams are not supported.</summary>
    Func<object?>? FromStream<TOurs, TPlain>(Document<TOurs, TPlain> document)
        where TOurs : class
        where TPlain : class => null;
}
