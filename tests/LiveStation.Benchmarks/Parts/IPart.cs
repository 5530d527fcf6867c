using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Reports;

namespace LiveStation.Benchmarks.Parts;

/// <summary>A part of the benchmarks that can be run separately.</summary>
internal interface IPart
{
    /// <summary>The command-line argument that selects it.</summary>
    string Name { get; }

    /// <summary>Whether it belongs to the quick check, in which no program is published or compiled.</summary>
    bool IsQuick { get; }

    /// <summary>Measures the part.</summary>
    Report Run(Effort effort);
}
