using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Processes;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>Start-up cost of a program that reads two responses and writes one request body: S1.</summary>
internal sealed class StartPart : IPart
{
    private const string Empty = "empty program";
    private const int Rounds = 21;

    /// <inheritdoc />
    public string Name => "start";

    /// <inheritdoc />
    public bool IsQuick => false;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        IReadOnlyList<string> texts = StartUpTexts.Write();
        Outcome outcome = ProcessContest.Run("start-up", Rounds,
            (Empty, Starting("Empty", texts)),
            (RowNames.Ours, Starting("Generated", texts)),
            (RowNames.SourceGenerated, Starting("SystemTextJson", texts)));
        Extra extra = new(outcome, (RowNames.Ours, Empty), (RowNames.SourceGenerated, Empty));
        return new Report(
            [new("start", ExtraTable.Of(outcome, extra))],
            [
                Goal.AtMost("S1", "start-up CPU above an empty program, relative to System.Text.Json's, min",
                    [0.45], [extra.Fastest]),
            ]);
    }

    private static Func<double> Starting(string program, IReadOnlyList<string> texts)
    {
        PublishedProgram published = PublishedProgram.FrameworkDependent(program);
        return () => ChildProcess.Nanoseconds(Places.DotnetHost, ["exec", published.Assembly, .. texts]);
    }
}
