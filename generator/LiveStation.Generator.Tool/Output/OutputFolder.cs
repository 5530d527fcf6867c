using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.Output;

/// <summary>
/// The folder of generated files. It can contain other files, which are not changed. A list in the folder specifies which
/// files this program wrote.
/// </summary>
/// <param name="path">The path of the folder, which need not exist.</param>
/// <param name="output">Name of the output, such as <c>Harbour client</c>: the folder can contain several outputs.</param>
internal sealed class OutputFolder(string path, string output)
{
    private readonly Places _places = new(path);

    private string ListPlace => _places.Of(Manifest.FileName);

    /// <summary>Plans the changes without applying them.</summary>
    /// <param name="files">The files of the output.</param>
    /// <exception cref="IOException">
    /// A path has a file that this program did not write or that belongs to another output, a folder, a symbolic
    /// link, or a file that is not regular; a file or a symbolic link is where a folder is needed; a path is not
    /// valid on every system; or two paths differ only in case.
    /// </exception>
    public OutputPlan Plan(IEnumerable<OutputFile> files)
    {
        OutputFile[] wanted = [.. files];
        PathCheck.Run(wanted);
        _places.CheckRoot();
        Manifest manifest = ReadList();
        IReadOnlyList<FileChange> changes = new FolderComparison(_places, manifest, output).Changes(wanted);
        FileEntry[] entries = [.. wanted.Select(file => FileEntry.Of(file.Path, file.Content))];
        return new OutputPlan(changes,
        [
            () => Announce(manifest, changes, entries),
            .. RemoveFormer(manifest, changes),
            .. changes.Select<FileChange, Action>(change => change.Apply),
            () => RemoveEmptyFolders(manifest),
            () => List(manifest, entries),
        ]);
    }

    // Before writing: on systems that ignore case, removing the file later would remove the new file.
    private IEnumerable<Action> RemoveFormer(Manifest manifest, IEnumerable<FileChange> changes)
    {
        FileChange[] former = [.. changes.Select(change => change.Former).OfType<FileChange>()];
        return former.Length == 0
            ? []
            : former.Select<FileChange, Action>(change => change.Apply).Append(() => RemoveEmptyFolders(manifest));
    }

    // Before writing: the list contains everything that an interrupted run wrote or has not yet removed.
    private void Announce(Manifest manifest, IReadOnlyList<FileChange> changes, FileEntry[] entries)
    {
        if (changes.All(change => change.Kind == ChangeKind.Unchanged))
            return;
        manifest.Folders.UnionWith(
            entries.SelectMany(file => OutputPath.FoldersOf(file.Path)).Where(folder => !_places.HasFolder(folder)));
        foreach (FileEntry file in entries)
            manifest.FilesOf(output).Add(file);
        WriteList(manifest);
    }

    private void RemoveEmptyFolders(Manifest manifest)
    {
        // Subfolders come before their parents.
        foreach (string folder in manifest.Folders.Reverse())
            _places.RemoveIfEmpty(folder);
    }

    private void List(Manifest manifest, FileEntry[] entries)
    {
        manifest.Replace(output, entries);
        manifest.Folders.RemoveWhere(folder => !_places.HasFolder(folder));
        WriteList(manifest);
    }

    private Manifest ReadList() => Manifest.Parse(File.Exists(ListPlace) ? File.ReadAllText(ListPlace) : null);

    private void WriteList(Manifest manifest) =>
        FileChange.Writing(Manifest.FileName, ListPlace, manifest.Write()).Apply();
}
