using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Templates;
using LiveStation.Generator.Templates;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Running;
using LiveStation.Generator.Tool.Specs;
using LiveStation.Generator.Tool.Templates;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Writes the files of templates.</summary>
internal static class RenderCommand
{
    /// <summary>Writes the files, unless the spec or a template has errors.</summary>
    /// <param name="arguments">The arguments of the command.</param>
    /// <param name="output">The writer for diagnostics and changes.</param>
    /// <returns>One of <see cref="Running.ExitCode"/>.</returns>
    public static int Run(RenderArguments arguments, TextWriter output)
    {
        TemplateFolder templates = TemplateFolder.Read(arguments.Template);
        SpecSet spec = SpecSet.Read(arguments.Spec.Paths, arguments.Spec.UsesPackagedSpec);
        SpecDiagnostic[] inSpec = [.. spec.Diagnostics(DocumentationLanguage.English)];
        // An incomplete model would lead to mistakes in templates that have none.
        RenderResult? rendered = inSpec.Any(one => one.Rule.Severity == RuleSeverity.Error) ? null : Render(templates, spec, arguments);
        var findings = new Findings(
            [.. inSpec, .. templates.Diagnostics, .. rendered?.Diagnostics.Select(templates.Placed) ?? []],
            GlobalConfig.Around(arguments.Spec.Paths), arguments.Spec.Language);
        findings.Print(output);
        if (findings.IsBroken)
        {
            output.WriteLine($"Nothing was written: {findings.Summary}.");
            return findings.Exit;
        }
        string name = $"{spec.Bound.Model!.Name} template {templates.Name}";
        WrittenFiles.Write(spec, arguments.OutputFolder, [(name, rendered!.Files)], output);
        return findings.Exit;
    }

    private static RenderResult Render(TemplateFolder templates, SpecSet spec, RenderArguments arguments)
    {
        // A spec without errors has a service, and therefore a model.
        ApiModel model = spec.Bound.Model!;
        ChosenOperations.Check(model, arguments.Emit.Operations);
        using Interruption interruption = new();
        return Render(templates, TemplateModel.Of(model, arguments.Emit), interruption);
    }

    /// <summary>Renders templates until the user interrupts.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="model">The model.</param>
    /// <param name="interruption">The interruption by the user.</param>
    /// <exception cref="OperationCanceledException">The user has interrupted.</exception>
    internal static RenderResult Render(TemplateFolder templates, ViewObject model, Interruption interruption) => TemplateRenderer.Render(
        templates.Files, model, templates.IsWanted, find: templates.Find, cancellationToken: interruption.Token);
}
