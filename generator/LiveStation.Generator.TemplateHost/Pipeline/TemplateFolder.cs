using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Reporting;
using LiveStation.Generator.Templates.Files;

namespace LiveStation.Generator.TemplateHost.Pipeline;

/// <summary>The templates of a project by name, and the files that are none.</summary>
internal sealed class TemplateFolder
{
    private static readonly Phrase NotOpened = new(
        "cannot be read. Check its path and its permissions.", "읽을 수 없습니다. 경로와 권한을 확인하세요.");

    private readonly Dictionary<string, TemplateText> _byName = new(StringComparer.Ordinal);
    private readonly List<SpecFile> _files = [];
    private readonly List<PlacedDiagnostic> _diagnostics = [];

    /// <summary>The templates.</summary>
    public IReadOnlyList<SpecFile> Files => _files;

    /// <summary>The diagnostics of files that cannot be used.</summary>
    public IReadOnlyList<PlacedDiagnostic> Diagnostics => _diagnostics;

    /// <summary>Returns the templates of a project.</summary>
    /// <param name="templates">The files that the project lists as templates.</param>
    public static TemplateFolder Of(IEnumerable<TemplateText> templates)
    {
        var folder = new TemplateFolder();
        foreach (TemplateText template in templates.OrderBy(template => template.Path, StringComparer.Ordinal))
            folder.Add(template);
        return folder;
    }

    /// <summary>Returns a diagnostic with the path of its template.</summary>
    /// <param name="found">The diagnostic.</param>
    public PlacedDiagnostic Placed(SpecDiagnostic found) => new(_byName[found.Span.File].Path, found);

    private void Add(TemplateText template)
    {
        if (!TemplateName.IsTemplate(template.Name))
            Report(template, TemplateRules.NotTemplate, FileNameOf(template));
        else if (template.Text is not { } text)
            Report(template, TemplateRules.Unreadable, FileNameOf(template), NotOpened);
        else if (_byName.TryGetValue(template.Name, out TemplateText? same))
            ReportSame(template, same);
        else
            Add(template, text);
    }

    private void Add(TemplateText template, string text)
    {
        _byName.Add(template.Name, template);
        _files.Add(new SpecFile(template.Name, text));
    }

    // Overlapping items list a file twice.
    private void ReportSame(TemplateText template, TemplateText same)
    {
        if (template.Path != same.Path)
            Report(template, TemplateRules.SamePath, TemplateName.OutputOf(template.Name)!, same.Path);
    }

    private void Report(TemplateText template, DiagnosticRule rule, params Phrase[] arguments) =>
        _diagnostics.Add(PlacedDiagnostic.InWhole(template.Path, rule, arguments));

    private static string FileNameOf(TemplateText template) => template.Name.Substring(template.Name.LastIndexOf('/') + 1);
}
