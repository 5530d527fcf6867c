using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Processes;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>The same reads in a program without a JIT compiler, and the size of such programs: J6 and S2.</summary>
internal sealed class AotPart : IPart
{
    /// <inheritdoc />
    public string Name => "aot";

    /// <inheritdoc />
    public bool IsQuick => false;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        if (!HasLinker())
            return Report.Skipped("aot: skipped, for want of clang or gcc, with which NativeAOT links.");
        PublishedProgram ahead = PublishedProgram.AheadOfTime("Ahead", "LiveStation.Benchmarks");
        IReadOnlyList<Outcome> outcomes = OutcomeText.Read(ChildProcess.Run(ahead.NativeFile));
        Report sizes = Sizes();
        NamedTable[] tables =
            [new("aot", OutcomeTables.Ratios(outcomes)), new("aot-bytes", OutcomeTables.Bytes(outcomes))];
        return new Report(
            [.. tables, .. sizes.Tables],
            [ReadGoals.Ahead(outcomes), .. sizes.Goals]);
    }

    private static Report Sizes()
    {
        IReadOnlyList<string> texts = StartUpTexts.Write();
        PublishedProgram[] programs =
            [Publish("Empty", texts), Publish("Generated", texts), Publish("SystemTextJson", texts)];
        long[] sizes = [.. programs.Select(program => new FileInfo(program.NativeFile).Length)];
        double ratio = (double)(sizes[1] - sizes[0]) / (sizes[2] - sizes[0]);
        long own = NativeSizes.Of(programs[1].StatisticsFile, assembly => assembly is "LiveStation.Client" or "LiveStation.Runtime");
        double ownRatio = (double)own / (sizes[2] - sizes[0]);
        MarkdownTable table = new MarkdownTable("NativeAOT, net10.0, linux-x64", "bytes", "above empty", "ratio")
            .Row("empty program", Figures.Bytes(sizes[0]), "–", "–")
            .Row(RowNames.Ours, Figures.Bytes(sizes[1]), Figures.Bytes(sizes[1] - sizes[0]), Figures.Ratio(ratio))
            .Row("of these, code and types of the client and its runtime", "–", Figures.Bytes(own), Figures.Ratio(ownRatio))
            .Row(RowNames.SourceGenerated, Figures.Bytes(sizes[2]), Figures.Bytes(sizes[2] - sizes[0]), "1");
        int warnings = programs.Sum(program => Warnings(program.BuildOutput));
        return new Report([new("size", table)],
            [
                Goal.AtMost("S2", "NativeAOT size above an empty program, relative to System.Text.Json's", [0.50], [ratio]),
                Goal.AtMost("S2 own", "code and types of the client and its runtime, relative to the same", [0.12], [ownRatio]),
                new Goal("S2 warnings", "trim and AOT warnings", "0", $"{warnings}", warnings == 0),
            ]);
    }

    private static PublishedProgram Publish(string program, IReadOnlyList<string> texts)
    {
        PublishedProgram published = PublishedProgram.AheadOfTime(program);
        // Checks the output: a program that does not work could be the smallest.
        ChildProcess.Run(published.NativeFile, texts);
        return published;
    }

    private static int Warnings(string output) =>
        output.Split('\n').Count(line => line.Contains("warning IL", StringComparison.Ordinal));

    private static bool HasLinker() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
