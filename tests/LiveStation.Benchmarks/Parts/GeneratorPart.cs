using LiveStation.Benchmarks.Generating;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Processes;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>The cost of the generator in builds and while typing: G1 to G7.</summary>
internal sealed class GeneratorPart : IPart
{
    private const int Small = 70;
    private const int Large = 700;
    private const int Huge = 7_000;
    private const int ProcessRounds = 5;

    /// <inheritdoc />
    public string Name => "generator";

    /// <inheritdoc />
    public bool IsQuick => true;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        SyntheticSpec small = new(Small);
        GeneratorTraces traces = GeneratorTraces.Of(new SpecProject(small), PlainProject.Of(small));
        NamedTable steps = new("generator-steps", GeneratorTables.Steps(traces));
        return effort == Effort.Quick
            ? new Report([steps], GeneratorGoals.OfEdits(traces))
            : Measured(effort, small, traces, steps);
    }

    private static Report Measured(Effort effort, SyntheticSpec small, GeneratorTraces traces, NamedTable steps)
    {
        // The JIT compiler has optimized the hot code by then: the small spec runs the same code.
        GeneratorSize[] sizes =
        [
            Measure(Fewer(effort, 21, 30), Small),
            Measure(Fewer(effort, 7, 3), Large),
            Measure(Fewer(effort, 2, 1), Huge),
        ];
        Outcome compiler =
            new ContestRunner(Fewer(effort, 5, 8)).Run([CompilerContest.Of(new SpecProject(small))]).Single();
        return new Report(
            [
                new("generator", GeneratorTables.Times(sizes)),
                new("generator-memory", GeneratorTables.Memory(sizes)),
                steps,
                new("generator-compiler", GeneratorTables.Compiler(compiler)),
            ],
            GeneratorGoals.Of(sizes, traces));
    }

    private static Effort Fewer(Effort effort, int rounds, int warmUps) =>
        effort with { Rounds = rounds, QuietWarmUps = Math.Min(warmUps, effort.QuietWarmUps), MostWarmUps = warmUps };

    private static GeneratorSize Measure(Effort effort, int operations)
    {
        Console.Error.WriteLine($"  {operations} operations");
        SyntheticSpec spec = new(operations);
        SpecProject ours = new(spec);
        PlainProject theirs = PlainProject.Of(spec);
        return new GeneratorSize(
            operations,
            operations == Huge ? null : FirstRuns(operations),
            new ContestRunner(effort).Run(GeneratorContests.Of(ours, theirs, isRivalEdited: operations != Huge)),
            GeneratorWeight.Of(ours),
            GeneratorWeight.Of(theirs));
    }

    private static Outcome FirstRuns(int operations) => ProcessContest.Run("first run in a process", ProcessRounds,
        (RowNames.Ours, FirstRun.Starting(isOurs: true, operations)),
        (RowNames.SourceGenerated, FirstRun.Starting(isOurs: false, operations)));
}
