using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Running;
using LiveStation.Generator.Tool.Specs;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Prints the model that templates see, or its JSON Schema.</summary>
internal static class ModelCommand
{
    /// <summary>Prints the model, unless the spec has errors.</summary>
    /// <param name="arguments">The arguments of the command.</param>
    /// <param name="output">The writer for the model, or for diagnostics.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(ModelArguments arguments, TextWriter output)
    {
        if (arguments.IsSchema)
        {
            output.Write(TemplateModel.Schema(
                arguments.Spec.Language == MessageLanguage.Korean ? DocumentationLanguage.Korean : DocumentationLanguage.English));
            return ExitCode.Sound;
        }
        SpecSet spec = SpecSet.Read(arguments.Spec.Paths, arguments.Spec.UsesPackagedSpec);
        var findings = new Findings(
            spec.Diagnostics(DocumentationLanguage.English), GlobalConfig.Around(arguments.Spec.Paths), arguments.Spec.Language);
        if (findings.IsBroken)
        {
            findings.Print(output);
            output.WriteLine($"The model was not printed: {findings.Summary}.");
            return findings.Exit;
        }
        // A spec without errors has a service, and therefore a model.
        ApiModel model = spec.Bound.Model!;
        ChosenOperations.Check(model, arguments.Emit.Operations);
        output.Write(TemplateModel.Json(TemplateModel.Of(model, arguments.Emit)));
        return ExitCode.Sound;
    }
}
