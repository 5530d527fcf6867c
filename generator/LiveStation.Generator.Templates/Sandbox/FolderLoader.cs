using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Templates.Faults;
using LiveStation.Generator.Templates.Files;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>Finds the templates that a template includes, among those of its folder.</summary>
/// <param name="templates">The templates.</param>
internal sealed class FolderLoader(TemplateSet templates) : ITemplateLoader
{
    /// <inheritdoc />
    /// <exception cref="TemplateFault">There is no such template.</exception>
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        string? path = TemplatePath.Resolve(callerSpan.FileName, templateName);
        return path is not null && templates.Find(path) is not null
            ? path
            : throw new TemplateFault(
                callerSpan, TemplateRules.NotIncluded, templateName, Nearest.Sentence(path ?? templateName, templates.Names));
    }

    /// <inheritdoc />
    /// <exception cref="TemplateFault">The template is not a text that can be rendered.</exception>
    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        TemplateSource template = templates.Find(templatePath)!;
        template.Check();
        return template.Text;
    }

    /// <inheritdoc />
    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));
}
