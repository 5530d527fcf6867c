using LiveStation.Benchmarks.Compiling;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Processes;
using LiveStation.Benchmarks.Reports;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Tests.Shared;

namespace LiveStation.Benchmarks.Parts;

/// <summary>Cost of compiling all code generated for the whole spec: C1.</summary>
internal sealed class CompilePart : IPart
{
    private const string Nothing = "nothing";
    private const string Generated = "all that LiveStation generates";
    private const string Plain = "plain types";
    private const string PlainAndGenerator = "plain types and System.Text.Json's generator";
    private const int Rounds = 5;

    /// <inheritdoc />
    public string Name => "compile";

    /// <inheritdoc />
    public bool IsQuick => false;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        ApiModel api = SpecFolder.Read();
        (string, string) types = ("Types.cs", PlainSource.Types(api));
        (string, string) context = ("Context.cs", PlainSource.Context(api));
        Outcome outcome = ProcessContest.Run("compile", Rounds,
            (Nothing, Csc.Library("Nothing", [("Nothing.cs", "")])),
            (Generated, Csc.Library("Generated", Emitted(api))),
            (Plain, Csc.Library("Plain", [types])),
            (PlainAndGenerator, Csc.LibraryWithJsonGenerator("PlainAndGenerator", [types, context])));
        Extra extra = new(outcome, (Generated, Nothing), (PlainAndGenerator, Plain));
        return new Report(
            [new("compile", ExtraTable.Of(outcome, extra))],
            [
                Goal.AtMost("C1", "CPU of a cold csc for all output, relative to what System.Text.Json's generator adds, min",
                    [0.65], [extra.Fastest]),
            ]);
    }

    private static IEnumerable<(string Name, string Text)> Emitted(ApiModel api) =>
        SpecCompiler.Plan(api, new EmitOptions("LiveStation"))
            .Select(unit => unit.Emit()).Select(file => (file.Path, file.Content));
}
