using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Payloads;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>Writing: J7.</summary>
internal sealed class WritePart : IPart
{
    private static readonly IWriter[] Writers =
    [
        new FastPathWriter(), new ProductWriter(), new BytesWriter(), new ReflectionWriter(), new NewtonsoftWriter(), new SegmentsWriter(),
    ];

    /// <inheritdoc />
    public string Name => "write";

    /// <inheritdoc />
    public bool IsQuick => true;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        IReadOnlyList<Outcome> outcomes =
            new ContestRunner(effort).Run([.. Sendings.All().Select(sending => sending.Written(Writers))]);
        return new Report(
            [new("write", OutcomeTables.Ratios(outcomes)), new("write-bytes", OutcomeTables.Bytes(outcomes))],
            [
                Goal.AtMost("J7", "writing, relative to System.Text.Json's fast path, min; request body / 100 events",
                    [0.37, 0.35], [.. outcomes.Select(one => one.Fastest(RowNames.Ours, RowNames.SourceGenerated))]),
                Goal.NoBytes("J7 bytes", "bytes of this writing", [.. outcomes.Select(one => one.Of(RowNames.Ours)!.Bytes)]),
            ]);
    }
}
