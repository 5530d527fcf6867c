using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Output;
using LiveStation.Generator.Tool.Running;
using LiveStation.Generator.Tool.Specs;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Reports the diagnostics of a spec.</summary>
internal static class CheckCommand
{
    /// <summary>Checks a spec.</summary>
    /// <param name="arguments">The arguments of the command.</param>
    /// <param name="output">The writer for the diagnostics.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(CheckArguments arguments, TextWriter output)
    {
        SpecSet spec = SpecSet.Read(arguments.Paths, arguments.UsesPackagedSpec);
        var findings = new Findings(
            spec.Diagnostics(arguments.Documentation), GlobalConfig.Around(arguments.Paths), arguments.Language, arguments.Least);
        findings.Print(output);
        output.WriteLine($"{Quantities.PartsOf(spec)}: {findings.Summary}.");
        return findings.Exit;
    }
}
