using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>A value that all writers write.</summary>
internal interface ISending
{
    /// <summary>Creates the contest of writing it.</summary>
    Contest Written(IEnumerable<IWriter> writers);
}
