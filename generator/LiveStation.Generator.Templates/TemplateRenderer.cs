using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Templates;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Faults;
using LiveStation.Generator.Templates.Files;
using LiveStation.Generator.Templates.Sandbox;
using LiveStation.Generator.Templates.Values;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace LiveStation.Generator.Templates;

/// <summary>Renders templates of users in a sandbox: the result depends only on the templates and on the model.</summary>
public sealed class TemplateRenderer
{
    private readonly Dictionary<string, SpecFile> _templates;
    private readonly ScriptView _model;
    private readonly TemplateDiagnostics _diagnostics;

    private TemplateRenderer(IEnumerable<SpecFile> templates, ViewObject model)
    {
        _templates = templates.Select(WithOneLineEnd).ToDictionary(file => file.Name, StringComparer.Ordinal);
        _model = new ScriptView(model);
        _diagnostics = new TemplateDiagnostics(_templates);
    }

    /// <summary>Renders templates.</summary>
    /// <param name="templates">All templates, also those that others include. Names are relative to one folder and unique.</param>
    /// <param name="model">The model, see <see cref="Engine.TemplateModel"/>.</param>
    /// <param name="isWanted">Indicates whether a template is rendered; those that only others include never are.</param>
    /// <param name="only">The only kind of file that the host accepts; null for all kinds.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static RenderResult Render(
        IEnumerable<SpecFile> templates,
        ViewObject model,
        Func<string, bool> isWanted,
        FileKind? only = null,
        CancellationToken cancellationToken = default) => InvariantCulture.Run(() =>
            new TemplateRenderer(templates, model).Render(isWanted, new FileCollector(only), cancellationToken));

    private RenderResult Render(Func<string, bool> isWanted, FileCollector files, CancellationToken cancellationToken)
    {
        foreach (SpecFile template in _templates.Values.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (!TemplateName.IsPart(template.Name) && isWanted(template.Name))
                Render(template, files, cancellationToken);
        }
        return new RenderResult(files.Files.ToEquatableArray(), _diagnostics.Found.ToEquatableArray());
    }

    private void Render(SpecFile file, FileCollector files, CancellationToken cancellationToken)
    {
        Template template = Template.Parse(file.Text, file.Name, SafeContext.Parsing);
        if (template.HasErrors)
        {
            _diagnostics.AddSyntaxErrors(template);
            return;
        }
        try
        {
            string rest = template.Render(ContextOf(file.Name, template, files, cancellationToken));
            // The line ends between the files of a template are no file of their own.
            if (!string.IsNullOrWhiteSpace(rest))
                files.Add(file.Name, new SourceSpan(file.Name, default, default), TemplateName.OutputOf(file.Name)!, rest);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // Scriban wraps exceptions in its own.
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception failure)
        {
            // Functions of Scriban throw exceptions of many types, some without a place. One that left a compiler's generator
            // would be reported without the template.
            _diagnostics.Add(file.Name, failure);
            files.Discard(file.Name);
        }
    }

    private SafeContext ContextOf(string name, Template template, FileCollector files, CancellationToken cancellationToken)
    {
        ScriptObject functions = new() { [FileFunction.Name] = new FileFunction(name, files) };
        return new SafeContext(template.Page!, _model, functions, new FolderLoader(_templates), cancellationToken);
    }

    // The output has the line ends of the template, and version control can change these.
    private static SpecFile WithOneLineEnd(SpecFile file) =>
        file with { Text = file.Text.Replace("\r\n", "\n").Replace('\r', '\n') };
}
