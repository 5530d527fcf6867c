using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>The goals of calls.</summary>
internal static class CallGoals
{
    private const int SignatureBytes = 112, MostCallBytes = 650;

    /// <summary>Compares the measurements with H1 to H3.</summary>
    /// <param name="signing">The measurements of signing.</param>
    /// <param name="calls">The measurements of calls.</param>
    public static IReadOnlyList<Goal> Of(Outcome signing, Outcome calls)
    {
        return
        [
            Goal.AtMost("H1", "signing, relative to the typical code, min", [0.40], [signing.Fastest(RowNames.Ours, RowNames.Typical)]),
            Bytes("H1 bytes", "bytes of signing", SignatureBytes, signing.Of(RowNames.Ours)!.Bytes),
            Call("H2", "a signed typed call above a raw GET, relative to the typical client above the same, min", calls, RowNames.Ours),
            CallBytes("H2 bytes", calls, RowNames.Ours),
            Call("H2 given", "the same with a given `HttpClient`", calls, RowNames.Given),
            CallBytes("H2 given bytes", calls, RowNames.Given),
            Goal.AtMost("H3", "what retries and clock correction / logging and health add to H2 when nothing fails and nobody listens, min",
                [0.05, 0.05], [Added(calls, RowNames.Ours, RowNames.Once), Added(calls, RowNames.Registered, RowNames.Given)]),
            Goal.NoBytes("H3 bytes", "bytes that they add",
            [
                calls.Of(RowNames.Ours)!.Bytes - calls.Of(RowNames.Once)!.Bytes,
                calls.Of(RowNames.Registered)!.Bytes - calls.Of(RowNames.Given)!.Bytes,
            ]),
        ];
    }

    /// <summary>The cost of a candidate above the raw GET, compared with that of the typical client.</summary>
    public static Extra Above(Outcome calls, string name) =>
        new(calls, (name, RowNames.Raw), (RowNames.Typical, RowNames.Raw));

    private static double Added(Outcome calls, string with, string without) =>
        new Extra(calls, (with, without), (RowNames.Ours, RowNames.Raw)).Fastest;

    private static Goal Call(string id, string what, Outcome calls, string name) =>
        Goal.AtMost(id, what, [0.45], [Above(calls, name).Fastest]);

    private static Goal CallBytes(string id, Outcome calls, string name) => Bytes(
        id,
        "bytes of this call above the raw GET and the graph",
        MostCallBytes,
        calls.Of(name)!.Bytes - calls.Of(RowNames.Raw)!.Bytes - calls.Of(RowNames.Graph)!.Bytes);

    private static Goal Bytes(string id, string what, int limit, long measured) =>
        new(id, what, "≤ " + Figures.Bytes(limit), Figures.Bytes(measured), measured <= limit);
}
