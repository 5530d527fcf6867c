using LiveStation.Generator.Engine.Diagnostics;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>The mistakes of a spec, as this program tells them.</summary>
/// <param name="diagnostics">The mistakes, in the order to print them.</param>
/// <param name="least">The least severity to print.</param>
internal sealed class Findings(IReadOnlyList<SpecDiagnostic> diagnostics, RuleSeverity least = RuleSeverity.Warning)
{
    /// <summary>Whether something could not be generated.</summary>
    public bool HasErrors => Count(RuleSeverity.Error) > 0;

    /// <summary>What to tell the shell.</summary>
    public int Exit => HasErrors ? ExitCode.SpecHasErrors : ExitCode.Sound;

    /// <summary>How many there are, such as <c>1 error, 2 warnings</c>.</summary>
    public string Summary =>
        $"{Words.Count(Count(RuleSeverity.Error), "error")}, {Words.Count(Count(RuleSeverity.Warning), "warning")}"
        + (least == RuleSeverity.Info ? $", {Words.Count(Count(RuleSeverity.Info), "suggestion")}" : "");

    /// <summary>Prints one a line, as compilers do, so that editors and build logs jump there.</summary>
    /// <param name="output">Where to.</param>
    public void Print(TextWriter output)
    {
        foreach (SpecDiagnostic one in diagnostics.Where(one => one.Rule.Severity >= least))
            output.WriteLine(one.ToString());
    }

    private int Count(RuleSeverity severity) => diagnostics.Count(one => one.Rule.Severity == severity);
}
