using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Tool.CommandLine;
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
        IReadOnlyList<SpecFile> files = SpecSource.Read(arguments.Paths);
        EquatableArray<ParsedSpec> parsed = files.Select(SpecCompiler.Parse).ToEquatableArray();
        BoundSpec bound = SpecCompiler.Bind(parsed);
        var findings = new Findings(
            Findings.Of(parsed, bound, arguments.Documentation), GlobalConfig.Around(arguments.Paths), arguments.Least);
        findings.Print(output);
        output.WriteLine($"{Words.Count(files.Count, "file")}: {findings.Summary}.");
        return findings.Exit;
    }
}
