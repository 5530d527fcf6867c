namespace LiveStation.Generator.Tool.Output;

/// <summary>
/// The list, in the output folder, of the content that runs wrote: the folders they created, and the files, each with the
/// name of its output and the hash of its text.
/// </summary>
internal sealed class Manifest
{
    /// <summary>Name of the file that contains the list.</summary>
    public const string FileName = "livestation-gen.manifest";

    private const string Heading =
        "# Files that livestation-gen wrote into this folder. It removes no others. Keep this list with them.";

    private readonly SortedDictionary<string, FileList> _outputs = new(StringComparer.Ordinal);

    private Manifest()
    {
    }

    /// <summary>The paths of the folders that runs created.</summary>
    public SortedSet<string> Folders { get; } = new(StringComparer.Ordinal);

    /// <summary>Parses the list of a folder; returns an empty list when there is none. Unknown lines are ignored.</summary>
    /// <param name="text">Text of the list; null when there is none.</param>
    public static Manifest Parse(string? text)
    {
        var manifest = new Manifest();
        string output = "";
        // Other blanks can be part of a name.
        foreach (string line in (text ?? "").Split('\n').Select(line => line.Trim(' ', '\t', '\r')).Where(line => line is [not '#', ..]))
        {
            // Anyone can edit the list, so a path in it must not lead to files outside the folder.
            if (line is ['[', .. string name, ']'])
                output = name;
            else if (line is [.. string folder, '/'] && OutputPath.IsInside(folder))
                manifest.Folders.Add(folder);
            else if (FileEntry.Parse(line) is { } file && OutputPath.IsInside(file.Path) && !OutputPath.IsOfThisProgram(file.Path))
                manifest.FilesOf(output).Add(file);
        }
        return manifest;
    }

    /// <summary>Returns the files of an output.</summary>
    /// <param name="output">Name of the output.</param>
    public FileList FilesOf(string output)
    {
        if (!_outputs.TryGetValue(output, out FileList? files))
            _outputs[output] = files = new FileList();
        return files;
    }

    /// <summary>Returns the name of another output that a file belongs to; null when there is none.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="output">Name of the output that is to contain the file.</param>
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

    /// <summary>Returns the text of the list.</summary>
    public string Write()
    {
        IEnumerable<string> folders = Folders.Select(folder => folder + "/");
        IEnumerable<string> files = _outputs.Where(one => one.Value.Entries.Any())
            .SelectMany(one => one.Value.Entries.Select(file => file.ToString()).Prepend($"[{one.Key}]"));
        return string.Join('\n', folders.Concat(files).Prepend(Heading)) + "\n";
    }
}
