using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Payloads;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>The goals of reading.</summary>
internal static class ReadGoals
{
    private const string Columns = "events 3 / 100 / 10,000 / info";

    private static readonly string[] Worst = [Documents.Reversed, Documents.Pretty, Documents.Korean];

    /// <summary>Compares the measurements with J1 to J5.</summary>
    public static IReadOnlyList<Goal> Of(IReadOnlyList<Outcome> fromBytes, IReadOnlyList<Outcome> fromStream)
    {
        Outcome[] compact = Pick(fromBytes, Documents.Compact);
        Outcome[] worst = Pick(fromBytes, Worst);
        Outcome[] streams = Pick(fromStream, Documents.Compact);
        return
        [
            Goal.AtMost("J1", $"reading, relative to System.Text.Json source-generated, min; {Columns}",
                [0.27, 0.27, 0.27, 0.25], Fastest(compact, RowNames.SourceGenerated)),
            Goal.AtMost("J2", $"reading, relative to the bare `Utf8JsonReader` loop, min; {Columns}",
                [0.80, 0.80, 0.80, 1.10], Fastest(compact, RowNames.BareLoop)),
            Goal.NoBytes("J3", $"bytes of reading above the graph; {Columns}", AboveGraph(compact)),
            Goal.AtMost("J4", "reading 100 events, relative to System.Text.Json, min; reversed / pretty / Korean",
                [0.60, 0.50, 0.42], Fastest(worst, RowNames.SourceGenerated)),
            Goal.NoBytes("J4 bytes", "bytes of this reading above the graph", AboveGraph(worst)),
            Goal.AtMost("J5", $"reading from a stream, relative to `DeserializeAsync`, med; {Columns}",
                [0.25, 0.25, 0.25, 0.30],
                [.. streams.Select(one => one.Median(RowNames.Ours, RowNames.SourceGenerated))]),
            Goal.NoBytes("J5 bytes", "bytes of this reading above the graph", AboveGraph(streams)),
        ];
    }

    /// <summary>Compares the measurements with J6, which is J1 in a program without a JIT compiler.</summary>
    public static Goal Ahead(IReadOnlyList<Outcome> outcomes) => Goal.AtMost(
        "J6", $"J1 under NativeAOT, net10.0, min; {Columns}",
        [0.25, 0.25, 0.25, 0.25], Fastest(Pick(outcomes, Documents.Compact), RowNames.SourceGenerated));

    private static double[] Fastest(Outcome[] outcomes, string baseline) =>
        [.. outcomes.Select(outcome => outcome.Fastest(RowNames.Ours, baseline))];

    private static long[] AboveGraph(Outcome[] outcomes) =>
        [.. outcomes.Select(outcome => outcome.Of(RowNames.Ours)!.Bytes - outcome.Of(RowNames.Graph)!.Bytes)];

    private static Outcome[] Pick(IReadOnlyList<Outcome> outcomes, IReadOnlyList<string> titles) =>
        [.. titles.Select(title => outcomes.Single(outcome => outcome.Title == title))];
}
