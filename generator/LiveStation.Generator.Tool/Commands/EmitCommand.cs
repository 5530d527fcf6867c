using LiveStation.Generator.Engine;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Output;
using LiveStation.Generator.Tool.Specs;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Writes the C# files of a spec.</summary>
internal static class EmitCommand
{
    /// <summary>Writes the files, unless the spec has errors: half a client would replace a whole one.</summary>
    /// <param name="arguments">What was asked.</param>
    /// <param name="output">Where mistakes and changes are told.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(EmitArguments arguments, TextWriter output)
    {
        CompileResult result = SpecCompiler.Compile(SpecSource.Read(arguments.Paths), arguments.Options);
        var findings = new Findings([.. result.Diagnostics]);
        findings.Print(output);
        if (findings.HasErrors)
        {
            output.WriteLine($"Nothing was written: {findings.Summary}.");
            return findings.Exit;
        }
        IReadOnlyList<FileChange> changes = new OutputFolder(arguments.OutputFolder).Plan(result.Files);
        foreach (FileChange change in changes)
            change.Apply();
        ChangeReport.Print(changes, arguments.OutputFolder, output);
        return findings.Exit;
    }
}
