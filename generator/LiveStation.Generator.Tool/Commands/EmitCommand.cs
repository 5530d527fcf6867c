using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Running;
using LiveStation.Generator.Tool.Specs;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Writes the files of a flavour.</summary>
internal static class EmitCommand
{
    /// <summary>Writes the files, unless the spec has errors: an incomplete client would replace a complete one.</summary>
    /// <param name="arguments">The arguments of the command.</param>
    /// <param name="output">The writer for diagnostics and changes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(EmitArguments arguments, TextWriter output)
    {
        SpecSet spec = SpecSet.Read(arguments.Paths, arguments.UsesPackagedSpec);
        BoundSpec bound = spec.Bound;
        var findings = new Findings(
            spec.Diagnostics(arguments.Emit.Documentation), GlobalConfig.Around(arguments.Paths), arguments.Language);
        findings.Print(output);
        if (findings.IsBroken)
        {
            output.WriteLine($"Nothing was written: {findings.Summary}.");
            return findings.Exit;
        }
        // A spec without errors has a service, and therefore a model.
        ApiModel model = bound.Model!;
        ChosenOperations.Check(model, arguments.Emit.Operations);
        WrittenFiles.Write(spec, arguments.OutputFolder, OutputsOf(model, arguments.Emit), output);
        return findings.Exit;
    }

    private static IEnumerable<(string Name, IEnumerable<OutputFile> Files)> OutputsOf(ApiModel model, EmitOptions options) =>
        FlavourCatalog.Of(options).Written.Select(flavour => (
            $"{model.Name} {flavour}",
            SpecCompiler.Plan(model, options, flavour).Select(unit => unit.Emit())));
}
