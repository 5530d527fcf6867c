namespace LiveStation.Generator.Tool.Output;

/// <summary>The list, kept in the output folder, of the files that runs wrote there, each under the name of its output.</summary>
internal sealed class Manifest
{
    /// <summary>Name of the file that holds the list.</summary>
    public const string FileName = "livestation-gen.manifest";

    private const string Heading =
        "# Files that livestation-gen wrote into this folder. It removes no others. Keep this list with them.";

    private readonly SortedDictionary<string, SortedSet<string>> _outputs = new(StringComparer.Ordinal);

    private Manifest()
    {
    }

    /// <summary>Reads the list of a folder; an empty one when there is none.</summary>
    /// <param name="text">Text of the list; null when there is none.</param>
    public static Manifest Parse(string? text)
    {
        var manifest = new Manifest();
        string output = "";
        foreach (string line in (text ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line is ['[', .. string name, ']'])
                output = name;
            else if (IsFileName(line))
                manifest.FilesOf(output).Add(line);
        }
        return manifest;
    }

    /// <summary>Files of an output.</summary>
    /// <param name="output">Name of the output.</param>
    public IReadOnlyCollection<string> Files(string output) =>
        _outputs.TryGetValue(output, out SortedSet<string>? files) ? files : [];

    /// <summary>Name of another output that a file belongs to; null when there is none.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="output">Name of the output that wants it.</param>
    public string? OtherOwner(string file, string output) =>
        _outputs.FirstOrDefault(one => one.Key != output && one.Value.Contains(file)).Key;

    /// <summary>The list with other files for one output.</summary>
    /// <param name="output">Name of the output.</param>
    /// <param name="files">Names of its files.</param>
    public string With(string output, IEnumerable<string> files)
    {
        _outputs[output] = new SortedSet<string>(files, StringComparer.Ordinal);
        IEnumerable<string> lines = _outputs.Where(one => one.Value.Count > 0)
            .SelectMany(one => one.Value.Prepend($"[{one.Key}]"));
        return string.Join('\n', lines.Prepend(Heading)) + "\n";
    }

    private SortedSet<string> FilesOf(string output) => _outputs.TryGetValue(output, out SortedSet<string>? files)
        ? files
        : _outputs[output] = new SortedSet<string>(StringComparer.Ordinal);

    // The list is text that anyone can edit: a path in it must not lead to files elsewhere.
    private static bool IsFileName(string line) =>
        line[0] != '#' && line.EndsWith(".g.cs", StringComparison.Ordinal) && line.IndexOfAny(['/', '\\', ':']) < 0;
}
