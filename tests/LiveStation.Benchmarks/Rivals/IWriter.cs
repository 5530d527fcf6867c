using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>One way to write JSON.</summary>
internal interface IWriter
{
    /// <summary>Name of the row in the tables.</summary>
    string Name { get; }

    /// <summary>Creates an operation that writes a value and returns the output.</summary>
    Func<object?> Into<TOurs, TPlain>(Sending<TOurs, TPlain> sending);
}
