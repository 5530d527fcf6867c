using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>One way to write JSON.</summary>
internal interface IWriter
{
    /// <summary>Name of its row.</summary>
    string Name { get; }

    /// <summary>Writes a value; the operation gives what it was written to.</summary>
    Func<object?> Into<TOurs, TPlain>(Sending<TOurs, TPlain> sending);
}
