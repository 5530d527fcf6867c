using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Output;
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
        var folder = new OutputFolder(arguments.OutputFolder, NameOf(bound.Model!, arguments.Emit));
        OutputPlan plan = folder.Plan(Files(bound, arguments.Emit));
        plan.Apply();
        if (spec.IsPackaged)
            output.WriteLine($"Generated from {Quantities.PartsOf(spec)}.");
        ChangeReport.Print(plan.Changes, arguments.OutputFolder, output);
        return findings.Exit;
    }

    private static string NameOf(ApiModel model, EmitOptions options) =>
        $"{model.Name} {FlavourCatalog.Of(options)}";

    private static IEnumerable<OutputFile> Files(BoundSpec bound, EmitOptions options)
    {
        // A spec without errors has a service, and therefore a model.
        ApiModel model = bound.Model!;
        EquatableArray<string> known = SpecCompiler.OperationNames(model);
        return options.Operations.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown
            ? throw UsageException.Unknown("operation, callback or group", unknown, [.. known])
            : SpecCompiler.Plan(model, options).Select(unit => unit.Emit());
    }
}
