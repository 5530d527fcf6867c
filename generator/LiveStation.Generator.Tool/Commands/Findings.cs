using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Tool.Output;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>The diagnostics of a spec, as this program reports them.</summary>
internal sealed class Findings
{
    private readonly (SpecDiagnostic Mistake, RuleSeverity Severity)[] _found;
    private readonly RuleSeverity _least;

    /// <summary>Applies the configured severities to diagnostics.</summary>
    /// <param name="diagnostics">The diagnostics, in the order to print them.</param>
    /// <param name="config">The severities that the project configures.</param>
    /// <param name="least">The minimum severity to print.</param>
    public Findings(
        IReadOnlyList<SpecDiagnostic> diagnostics, GlobalConfig config, RuleSeverity least = RuleSeverity.Warning)
    {
        _least = least;
        _found = [.. diagnostics.Select(one => (one, config.Of(one.Rule)))
            .Where(one => one.Item2 is not null).Select(one => (one.one, one.Item2!.Value))];
    }

    /// <summary>Indicates whether a part of the output cannot be generated.</summary>
    public bool IsBroken => _found.Any(one => one.Mistake.Rule.Severity == RuleSeverity.Error);

    /// <summary>The exit code.</summary>
    public int Exit => Count(RuleSeverity.Error) > 0 ? ExitCode.SpecHasErrors : ExitCode.Sound;

    /// <summary>The number of diagnostics, such as <c>1 error, 2 warnings</c>.</summary>
    public string Summary =>
        $"{Quantities.Count(Count(RuleSeverity.Error), "error")}, {Quantities.Count(Count(RuleSeverity.Warning), "warning")}"
        + (_least == RuleSeverity.Info ? $", {Quantities.Count(Count(RuleSeverity.Info), "suggestion")}" : "");

    /// <summary>Prints one diagnostic per line in the format of compilers, which editors and build logs recognize.</summary>
    /// <param name="output">The writer.</param>
    public void Print(TextWriter output)
    {
        foreach ((SpecDiagnostic mistake, RuleSeverity severity) in _found.Where(one => one.Severity >= _least))
            output.WriteLine(PlainText.Of(mistake.ToString(severity)));
    }

    private int Count(RuleSeverity severity) => _found.Count(one => one.Severity == severity);
}
