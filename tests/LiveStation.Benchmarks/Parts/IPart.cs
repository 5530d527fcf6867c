using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Reports;

namespace LiveStation.Benchmarks.Parts;

/// <summary>A part of the benchmarks that can be run alone.</summary>
internal interface IPart
{
    /// <summary>The word that chooses it.</summary>
    string Name { get; }

    /// <summary>Whether it belongs to the quick check: nothing is published or compiled for it.</summary>
    bool IsQuick { get; }

    /// <summary>Measures.</summary>
    Report Run(Effort effort);
}
