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
    private readonly TemplateSet _templates;
    private readonly ScriptView _model;
    private readonly TemplateDiagnostics _diagnostics;

    private TemplateRenderer(TemplateSet templates, ViewObject model)
    {
        _templates = templates;
        _model = new ScriptView(model);
        _diagnostics = new TemplateDiagnostics(_templates.PlaceOf);
    }

    /// <summary>Renders templates.</summary>
    /// <param name="templates">The templates, also those that others include. Names are relative to one folder and unique.</param>
    /// <param name="model">The model, see <see cref="Engine.TemplateModel"/>.</param>
    /// <param name="isWanted">Indicates whether a template is rendered; those that only others include never are.</param>
    /// <param name="only">The only kind of file that the host accepts; null for all kinds.</param>
    /// <param name="find">
    /// Reads an included template that is not one of <paramref name="templates"/>, by its name relative to their folder; returns null if
    /// there is none. Null if there are no others.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static RenderResult Render(
        IEnumerable<SpecFile> templates,
        ViewObject model,
        Func<string, bool> isWanted,
        FileKind? only = null,
        Func<string, SpecFile?>? find = null,
        CancellationToken cancellationToken = default) => InvariantCulture.Run(() =>
            new TemplateRenderer(new TemplateSet(templates, find), model).Render(isWanted, new FileCollector(only), cancellationToken));

    private RenderResult Render(Func<string, bool> isWanted, FileCollector files, CancellationToken cancellationToken)
    {
        foreach (string name in _templates.Names)
        {
            if (!TemplateName.IsPart(name) && isWanted(name))
                Render(_templates.Find(name)!, files, cancellationToken);
        }
        return new RenderResult(files.Files.ToEquatableArray(), _diagnostics.Found.ToEquatableArray());
    }

    private void Render(TemplateSource source, FileCollector files, CancellationToken cancellationToken)
    {
        try
        {
            source.Check();
            Template template = Template.Parse(source.Text, source.Name, SafeContext.Parsing);
            if (template.HasErrors)
                _diagnostics.AddSyntaxErrors(template);
            else
                Write(source.Name, template, files, cancellationToken);
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
            _diagnostics.Add(source.Name, failure);
            files.Discard(source.Name);
        }
    }

    private void Write(string name, Template template, FileCollector files, CancellationToken cancellationToken)
    {
        string rest = template.Render(ContextOf(name, template, files, cancellationToken));
        // The line ends between the files of a template are no file of their own.
        if (!string.IsNullOrWhiteSpace(rest))
            files.Add(name, new SourceSpan(name, default, default), TemplateName.OutputOf(name)!, rest);
    }

    private SafeContext ContextOf(string name, Template template, FileCollector files, CancellationToken cancellationToken)
    {
        ScriptObject functions = new() { [FileFunction.Name] = new FileFunction(name, files) };
        return new SafeContext(template.Page!, _model, functions, new FolderLoader(_templates), cancellationToken);
    }
}
