using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.Output;

/// <summary>
/// The folder that generated files go to. It may hold other files: they are left alone. A list in the folder tells which
/// are ours.
/// </summary>
/// <param name="path">Where it is; it need not exist.</param>
/// <param name="output">Name of what is written, such as <c>Harbour client</c>: another output may lie in the same folder.</param>
internal sealed class OutputFolder(string path, string output)
{
    private readonly Places _places = new(path);

    private string ListPlace => _places.Of(Manifest.FileName);

    /// <summary>Says what has to change, and changes nothing.</summary>
    /// <param name="files">The files that belong there.</param>
    /// <exception cref="IOException">
    /// A file of that path is there that this program did not write or that belongs to another output, a folder or a
    /// symbolic link, or what is no regular file; a file or a symbolic link is where a folder is needed; a path is not
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

    // Before anything is written: where case does not count, what is removed later would be the new file.
    private IEnumerable<Action> RemoveFormer(Manifest manifest, IEnumerable<FileChange> changes)
    {
        FileChange[] former = [.. changes.Select(change => change.Former).OfType<FileChange>()];
        return former.Length == 0
            ? []
            : former.Select<FileChange, Action>(change => change.Apply).Append(() => RemoveEmptyFolders(manifest));
    }

    // Before anything is written: what a run that breaks off wrote, or did not remove yet, is on the list.
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
        // A folder comes behind the one that it lies in.
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
