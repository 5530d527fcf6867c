using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Files;
using LiveStation.Generator.Tool.CommandLine;

namespace LiveStation.Generator.Tool.Templates;

/// <summary>The templates on the command line.</summary>
internal sealed class TemplateFolder
{
    // Hidden folders belong to tools; a link could lead back to a parent folder and cause an endless search.
    private static readonly EnumerationOptions Recursive = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    private static readonly EnumerationOptions Flat = new() { AttributesToSkip = Recursive.AttributesToSkip };

    private readonly string _folder;
    private readonly string? _only;
    private readonly List<SpecFile> _files = [];
    private readonly List<SpecDiagnostic> _diagnostics = [];

    private TemplateFolder(string folder, string? only)
    {
        (_folder, _only) = (folder, only);
        // A template in the home folder must not cause a search of all folders.
        IEnumerable<string> paths = Directory.EnumerateFiles(folder, "*", only is null ? Recursive : Flat);
        foreach ((string name, string path) in paths.Select(path => (NameOf(path), path)).OrderBy(file => file.Item1, StringComparer.Ordinal))
        {
            if (TemplateName.IsTemplate(name))
                Add(name, path);
        }
    }

    private TemplateFolder(string name, IEnumerable<SpecFile> files)
    {
        (_folder, _only) = (name, null);
        _files.AddRange(files);
    }

    /// <summary>Name of the output: that of the folder, or of the template.</summary>
    public string Name => _only ?? Path.GetFileName(_folder);

    /// <summary>The templates, also those that others include, by their path in the folder.</summary>
    public IReadOnlyList<SpecFile> Files => _files;

    /// <summary>The diagnostics of templates that cannot be read.</summary>
    public IReadOnlyList<SpecDiagnostic> Diagnostics => _diagnostics;

    /// <summary>Reads a template, or all templates of a folder and its subfolders, or a folder that this program contains.</summary>
    /// <param name="path">The template, the folder, or the name of a folder that this program contains.</param>
    /// <exception cref="UsageException">There is no template.</exception>
    /// <exception cref="FileNotFoundException">The path does not exist.</exception>
    public static TemplateFolder Read(string path)
    {
        // A folder with such a name is often the output of the last run. Written with its path, as in ./refit, it is a folder.
        if (PackagedTemplates.Names.Contains(path))
            return Packaged(path);
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full))
        {
            var folder = new TemplateFolder(full, only: null);
            return folder.Files.Count + folder.Diagnostics.Count > 0
                ? folder
                : throw new UsageException(
                    $"No template was found in '{path}'. The name of a template ends in .scriban, such as types.ts.scriban.");
        }
        if (!File.Exists(full))
            return Packaged(path);
        return TemplateName.IsTemplate(Path.GetFileName(full))
            ? new TemplateFolder(Path.GetDirectoryName(full)!, Path.GetFileName(full))
            : throw new UsageException(
                $"'{path}' is not a template. The name of a template ends in .scriban, such as types.ts.scriban.");
    }

    /// <summary>Returns an included template below the folder; null if there is none.</summary>
    /// <param name="name">Its path in the folder.</param>
    public SpecFile? Find(string name)
    {
        // Only where a single template is rendered are there others: a folder is read with its subfolders.
        if (_only is null || !TemplateName.IsTemplate(name) || !IsVisible(name.Split('/')))
            return null;
        Add(name, Path.Combine(_folder, name));
        return _files.Find(file => file.Name == name);
    }

    /// <summary>Indicates whether a template is rendered, unless it is only included by others.</summary>
    /// <param name="name">Name of the template.</param>
    public bool IsWanted(string name) => _only is null || _only == name;

    /// <summary>Returns a diagnostic with the name of the folder before that of the template, as in messages about a spec.</summary>
    /// <param name="found">The diagnostic.</param>
    public SpecDiagnostic Placed(SpecDiagnostic found) =>
        found with { Span = found.Span with { File = $"{Path.GetFileName(_folder)}/{found.Span.File}" } };

    private static TemplateFolder Packaged(string path)
    {
        if (PackagedTemplates.In(path) is { Count: > 0 } files)
            return new TemplateFolder(path, files);
        bool isName = path == Path.GetFileName(path);
        throw new FileNotFoundException($"Template or folder '{path}' does not exist"
            + (isName ? $", and is not one of this program: {string.Join(", ", PackagedTemplates.Names)}." : "."));
    }

    // The same files as those of a folder that is read with its subfolders.
    private bool IsVisible(string[] parts)
    {
        string path = _folder;
        foreach (string part in parts)
        {
            if (part is "" or "." or ".." || part.AsSpan().ContainsAny('\\', ':'))
                return false;
            path = Path.Combine(path, part);
            if (!Path.Exists(path) || (File.GetAttributes(path) & Recursive.AttributesToSkip) != 0)
                return false;
        }
        return File.Exists(path);
    }

    private void Add(string name, string path)
    {
        if (TemplateText.Read(path, out Phrase? reason) is { } bytes)
            _files.Add(SpecFile.Decode(name, bytes));
        else
            Report(name, reason!);
    }

    private void Report(string name, Phrase reason) => _diagnostics.Add(Placed(new SpecDiagnostic(
        TemplateRules.Unreadable, SpecSpan.AtStartOf(name), EquatableArray.Of<Phrase>(name, reason))));

    private string NameOf(string path) => Path.GetRelativePath(_folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
