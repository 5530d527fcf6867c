using LiveStation.Generator.Engine.Diagnostics;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>The mistakes of a spec, as this program tells them.</summary>
/// <param name="diagnostics">The mistakes, in the order to print them.</param>
internal sealed class Findings(IReadOnlyList<SpecDiagnostic> diagnostics)
{
    private readonly int _errors = diagnostics.Count(one => one.Rule.Severity == RuleSeverity.Error);

    /// <summary>Whether something could not be generated.</summary>
    public bool HasErrors => _errors > 0;

    /// <summary>What to tell the shell.</summary>
    public int Exit => HasErrors ? ExitCode.SpecHasErrors : ExitCode.Sound;

    /// <summary>How many there are, such as <c>1 error, 2 warnings</c>.</summary>
    public string Summary =>
        $"{Words.Count(_errors, "error")}, {Words.Count(diagnostics.Count - _errors, "warning")}";

    /// <summary>Prints one a line, as compilers do, so that editors and build logs jump there.</summary>
    /// <param name="output">Where to.</param>
    public void Print(TextWriter output)
    {
        foreach (SpecDiagnostic one in diagnostics)
            output.WriteLine(one.ToString());
    }
}
