using LiveStation.Benchmarks.Load;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Reports;
using LiveStation.Emulator.Serving;

namespace LiveStation.Benchmarks.Parts;

/// <summary>The emulator with state under load, compared with the same emulator without state: E1 and E2.</summary>
internal sealed class EmulatorPart : IPart
{
    private const int Connections = 200, Rounds = 10;

    /// <inheritdoc />
    public string Name => "emulator";

    /// <inheritdoc />
    public bool IsQuick => true;

    /// <inheritdoc />
    public Report Run(Effort effort) => RunAsync(effort == Effort.Quick ? 4_000 : 200_000).GetAwaiter().GetResult();

    private static async Task<Report> RunAsync(int calls)
    {
        await using LoadedEmulator state = await LoadedEmulator.StartAsync(ExampleUse.Fallback, Connections);
        await using LoadedEmulator examples = await LoadedEmulator.StartAsync(ExampleUse.Only, Connections);
        // Compiled and with a full request log before anything is measured.
        await state.RunAsync(calls / 10);
        await examples.RunAsync(calls / 10);
        List<double> ours = [], theirs = [];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int round = 0; round < Rounds; round++)
        {
            ours.Add(await state.RunAsync(calls / Rounds));
            theirs.Add(await examples.RunAsync(calls / Rounds));
        }
        long growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        double[] ratios = [.. ours.Zip(theirs, (one, other) => one / other)];
        double ratio = Samples.Median(ratios);
        MarkdownTable table = new MarkdownTable("calls a second, 200 connections", "max", "med", "ratio, med")
            .Row("emulator with state", Number(ours.Max()), Number(Samples.Median([.. ours])), Figures.Ratio(ratio))
            .Row("emulator with examples only", Number(theirs.Max()), Number(Samples.Median([.. theirs])), "1");
        for (int kind = 0; kind < LoadedEmulator.Kinds.Count; kind++)
        {
            double one = await state.RunAsync(calls / Rounds, kind);
            table.Row(LoadedEmulator.Kinds[kind], Number(one), "–", Figures.Ratio(one / await examples.RunAsync(calls / Rounds, kind)));
        }
        return new Report(
            [new("emulator", table)],
            [
                new Goal(
                    "E1", "calls a second with state, relative to examples only, 200 connections, med",
                    "≥ 0.80", Figures.Ratio(ratio), ratio >= 0.8),
                new Goal(
                    "E2", "growth of memory over 200,000 calls of each emulator", "≤ 1,000,000 bytes", Figures.Bytes(growth),
                    growth <= 1_000_000),
            ]);
    }

    private static string Number(double value) => value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
