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
        // A spec without errors has a service, and therefore a model.
        IReadOnlyList<FileChange> changes = Write(bound.Model!, arguments);
        if (spec.IsPackaged)
            output.WriteLine($"Generated from {Quantities.PartsOf(spec)}.");
        ChangeReport.Print(changes, arguments.OutputFolder, output);
        return findings.Exit;
    }

    // Each flavour is an output of its own, so that a folder keeps the files of one when another is added or left out.
    private static List<FileChange> Write(ApiModel model, EmitArguments arguments)
    {
        CheckOperations(model, arguments.Emit.Operations);
        List<FileChange> changes = [];
        foreach (Flavour flavour in FlavourCatalog.Of(arguments.Emit).Written)
        {
            var folder = new OutputFolder(arguments.OutputFolder, $"{model.Name} {flavour}");
            OutputPlan plan = folder.Plan(SpecCompiler.Plan(model, arguments.Emit, flavour).Select(unit => unit.Emit()));
            plan.Apply();
            changes.AddRange(plan.Changes);
        }
        return changes;
    }

    private static void CheckOperations(ApiModel model, EquatableArray<string> operations)
    {
        EquatableArray<string> known = SpecCompiler.OperationNames(model);
        if (operations.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw UsageException.Unknown("operation, callback or group", unknown, [.. known]);
    }
}
