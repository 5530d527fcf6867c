using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Memory;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>Memory of responses that exceed the limit: M1.</summary>
internal sealed class MemoryPart : IPart
{
    private const double MiB = 1024 * 1024;

    /// <inheritdoc />
    public string Name => "memory";

    /// <inheritdoc />
    public bool IsQuick => true;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        int atOnce = effort == Effort.Quick ? 3 : 20;
        MemoryWatch watch = new();
        // The product first: it must not profit from the arrays that the other client leaves in the pool.
        LargeCalls announced = LargeCalls.OfProduct(watch, isAnnounced: true, atOnce),
            unknown = LargeCalls.OfProduct(watch, isAnnounced: false, atOnce);
        MemoryWatch later = new();
        LargeCalls typicalAnnounced = LargeCalls.OfTypical(later, isAnnounced: true, atOnce),
            typicalUnknown = LargeCalls.OfTypical(later, isAnnounced: false, atOnce);
        MarkdownTable table = new(
            "MiB, response over 64 MiB", "peak, one call", "kept", "largest array in the pool", $"peak, {atOnce} at once", "kept");
        AddRow(table, RowNames.Ours + ", announced length", announced);
        AddRow(table, RowNames.Ours + ", unknown length", unknown);
        AddRow(table, RowNames.TypicalUnsigned + ", announced length", typicalAnnounced);
        AddRow(table, RowNames.TypicalUnsigned + ", unknown length", typicalUnknown);
        return new Report([new("memory", table)], Goals(announced, unknown, atOnce));
    }

    private static Goal[] Goals(LargeCalls announced, LargeCalls unknown, int atOnce) =>
    [
        Goal.AtMost(
            "M1", $"memory for a response over the limit, announced length, peak in MiB a call; one call / {atOnce} at once",
            [1, 1], [announced.Peak / MiB, announced.PeakAtOnce / MiB / atOnce]),
        Goal.AtMost(
            "M1 unknown", $"the same for an unknown length, relative to the limit; one call / {atOnce} at once",
            [1.5, 1.5], [(double)unknown.Peak / LargeCalls.Limit, (double)unknown.PeakAtOnce / LargeCalls.Limit / atOnce]),
        Goal.AtMost(
            "M1 pooled", "the largest array in MiB that the pool keeps afterward; announced / unknown length",
            [1, 1], [announced.LargestPooled / MiB, unknown.LargestPooled / MiB]),
    ];

    private static void AddRow(MarkdownTable table, string name, LargeCalls calls) => table.Row(
        name,
        Figures.Ratio(calls.Peak / MiB),
        Figures.Ratio(calls.Kept / MiB),
        Figures.Ratio(calls.LargestPooled / MiB),
        Figures.Ratio(calls.PeakAtOnce / MiB),
        Figures.Ratio(calls.KeptAtOnce / MiB));
}
