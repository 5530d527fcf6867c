using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Output;
using LiveStation.Generator.Tool.Running;
using LiveStation.Generator.Tool.Specs;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Says what is wrong with a spec.</summary>
internal static class CheckCommand
{
    /// <summary>Checks a spec.</summary>
    /// <param name="arguments">What was asked.</param>
    /// <param name="output">Where the mistakes go.</param>
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
