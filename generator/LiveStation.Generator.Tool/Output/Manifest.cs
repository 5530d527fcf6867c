namespace LiveStation.Generator.Tool.Output;

/// <summary>
/// The list, kept in the output folder, of what runs wrote there: folders that they created, and files, each under the name
/// of its output and with the hash of its text.
/// </summary>
internal sealed class Manifest
{
    /// <summary>Name of the file that holds the list.</summary>
    public const string FileName = "livestation-gen.manifest";

    private const string Heading =
        "# Files that livestation-gen wrote into this folder. It removes no others. Keep this list with them.";

    private readonly SortedDictionary<string, FileList> _outputs = new(StringComparer.Ordinal);

    private Manifest()
    {
    }

    /// <summary>The folders that runs created, by their paths.</summary>
    public SortedSet<string> Folders { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the list of a folder; an empty one when there is none. Lines with another meaning are ignored.</summary>
    /// <param name="text">Text of the list; null when there is none.</param>
    public static Manifest Parse(string? text)
    {
        var manifest = new Manifest();
        string output = "";
        // Blanks of other kinds can be part of a name.
        foreach (string line in (text ?? "").Split('\n').Select(line => line.Trim(' ', '\t', '\r')).Where(line => line is [not '#', ..]))
        {
            // The list is text that anyone can edit: a path in it must not lead to files elsewhere.
            if (line is ['[', .. string name, ']'])
                output = name;
            else if (line is [.. string folder, '/'] && OutputPath.IsInside(folder))
                manifest.Folders.Add(folder);
            else if (FileEntry.Parse(line) is { } file && OutputPath.IsInside(file.Path) && !OutputPath.IsOfThisProgram(file.Path))
                manifest.FilesOf(output).Add(file);
        }
        return manifest;
    }

    /// <summary>Files of an output.</summary>
    /// <param name="output">Name of the output.</param>
    public FileList FilesOf(string output)
    {
        if (!_outputs.TryGetValue(output, out FileList? files))
            _outputs[output] = files = new FileList();
        return files;
    }

    /// <summary>Name of another output that a file belongs to; null when there is none.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="output">Name of the output that wants it.</param>
    public string? OtherOwner(string file, string output) =>
        _outputs.FirstOrDefault(one => one.Key != output && one.Value.Contains(file)).Key;

    /// <summary>Replaces the files of an output.</summary>
    /// <param name="output">Name of the output.</param>
    /// <param name="files">Its files.</param>
    public void Replace(string output, IEnumerable<FileEntry> files)
    {
        FilesOf(output).Clear();
        foreach (FileEntry file in files)
            FilesOf(output).Add(file);
    }

    /// <summary>Text of the list.</summary>
    public string Write()
    {
        IEnumerable<string> folders = Folders.Select(folder => folder + "/");
        IEnumerable<string> files = _outputs.Where(one => one.Value.Entries.Any())
            .SelectMany(one => one.Value.Entries.Select(file => file.ToString()).Prepend($"[{one.Key}]"));
        return string.Join('\n', folders.Concat(files).Prepend(Heading)) + "\n";
    }
}
