using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Faults;
using LiveStation.Generator.Templates.Files;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>Finds the templates that a template includes, among those that the host has read. It reads no file.</summary>
/// <param name="files">The templates by name.</param>
internal sealed class FolderLoader(IReadOnlyDictionary<string, SpecFile> files) : ITemplateLoader
{
    /// <inheritdoc />
    /// <exception cref="TemplateFault">There is no such template.</exception>
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        string? path = TemplatePath.Resolve(callerSpan.FileName, templateName);
        return path is not null && files.ContainsKey(path)
            ? path
            : throw new TemplateFault(
                callerSpan, TemplateRules.NotIncluded, templateName, Nearest.Sentence(path ?? templateName, files.Keys));
    }

    /// <inheritdoc />
    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => files[templatePath].Text;

    /// <inheritdoc />
    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));
}
