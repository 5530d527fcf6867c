using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Templates.Faults;
using Scriban.Parsing;

namespace LiveStation.Generator.Templates.Files;

/// <summary>The files that the templates of one run have written so far.</summary>
/// <param name="only">The only kind of file that the host accepts; null for all kinds.</param>
internal sealed class FileCollector(FileKind? only)
{
    private readonly Dictionary<string, string> _writers = new(TemplatePath.Comparer);
    private readonly Dictionary<string, string> _folders = new(TemplatePath.Comparer);
    private readonly List<OutputFile> _files = [];

    /// <summary>The files, in the order in which they were written.</summary>
    public IReadOnlyList<OutputFile> Files => _files;

    /// <summary>Removes the files of a template that failed, which lack a part of the output.</summary>
    /// <param name="template">Name of the template.</param>
    public void Discard(string template) => _files.RemoveAll(file => _writers[file.Path] == template);

    /// <summary>Adds a file.</summary>
    /// <param name="template">Name of the template that writes it.</param>
    /// <param name="span">The place in the template.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="content">The text.</param>
    /// <exception cref="TemplateFault">The path is invalid or was already used, or the host does not accept the file.</exception>
    public void Add(string template, SourceSpan span, string path, string content)
    {
        if (!TemplatePath.IsValid(path))
            throw new TemplateFault(span, TemplateRules.BadPath, path);
        if (only == FileKind.CSharp && !path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
            throw new TemplateFault(span, TemplateRules.NotCSharp, path);
        if (Conflict(path) is { } other)
            throw new TemplateFault(span, TemplateRules.SamePath, other, _writers[other]);
        _writers.Add(path, template);
        _files.Add(new OutputFile(path, content));
        foreach (string folder in TemplatePath.FoldersOf(path).Where(folder => !_folders.ContainsKey(folder)))
            _folders.Add(folder, path);
    }

    // A path cannot be that of a file and of a folder, and a folder has one spelling.
    private string? Conflict(string path)
    {
        if (_writers.ContainsKey(path))
            return path;
        if (_folders.TryGetValue(path, out string? inside))
            return inside;
        foreach (string folder in TemplatePath.FoldersOf(path))
        {
            if (_writers.ContainsKey(folder))
                return folder;
            if (_folders.TryGetValue(folder, out string? sibling) && !sibling.StartsWith(folder + "/", StringComparison.Ordinal))
                return sibling;
        }
        return null;
    }
}
