using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tool.Output;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>The diagnostics of a spec, as this program reports them.</summary>
internal sealed class Findings
{
    private readonly (SpecDiagnostic Mistake, RuleSeverity Severity)[] _found;
    private readonly RuleSeverity _least;
    private readonly MessageLanguage _language;

    /// <summary>Weighs mistakes.</summary>
    /// <param name="diagnostics">The mistakes, in the order to print them.</param>
    /// <param name="config">The severities that the project chose.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="least">The least severity to print.</param>
    public Findings(
        IReadOnlyList<SpecDiagnostic> diagnostics, GlobalConfig config, MessageLanguage language,
        RuleSeverity least = RuleSeverity.Warning)
    {
        _least = least;
        _language = language;
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
            output.WriteLine(PlainText.Of(mistake.ToString(severity, _language)));
    }

    private int Count(RuleSeverity severity) => _found.Count(one => one.Severity == severity);
}
