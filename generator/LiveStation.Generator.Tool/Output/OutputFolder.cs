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
    /// symbolic link, or what is no regular file; a file or a symbolic link is where a folder is needed; or a path is
    /// not valid on every system.
    /// </exception>
    public OutputPlan Plan(IEnumerable<OutputFile> files)
    {
        _places.CheckRoot();
        Manifest manifest = ReadList();
        OutputFile[] wanted = [.. files];
        FileChange[] changes = [.. wanted.Select(file => Written(file, manifest)).Concat(Removed(wanted, manifest))
            .OrderBy(change => change.Name, StringComparer.Ordinal)];
        FileEntry[] entries = [.. wanted.Select(file => FileEntry.Of(file.Path, file.Content))];
        return new OutputPlan(changes,
        [
            () => Announce(manifest, changes, entries),
            .. changes.Select<FileChange, Action>(change => change.Apply),
            () => RemoveEmptyFolders(manifest),
            () => List(manifest, entries),
        ]);
    }

    private FileChange Written(OutputFile file, Manifest manifest)
    {
        if (!OutputPath.IsInside(file.Path) || IsOfThisProgram(file.Path))
        {
            throw new IOException(
                $"The output has a file '{file.Path}', which is not valid on every system. Rename what it is named after.");
        }
        FileChange change = FileChange.Writing(file.Path, _places.Of(file.Path), file.Content);
        if (manifest.OtherOwner(file.Path, output) is { } other)
            throw new IOException($"'{change.Place}' belongs to the output '{other}'. Choose another --out.");
        return change.Kind != ChangeKind.Changed || manifest.FilesOf(output).Contains(file.Path)
            ? change
            : throw new IOException($"'{change.Place}' was not written by this program. Move it away, or choose another --out.");
    }

    private static bool IsOfThisProgram(string path) =>
        path.Equals(Manifest.FileName, StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(FileChange.DraftSuffix, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<FileChange> Removed(OutputFile[] wanted, Manifest manifest)
    {
        FileList listed = manifest.FilesOf(output);
        return listed.Paths.Except(wanted.Select(file => file.Path))
            .Select(name => (Name: name, Place: _places.Of(name)))
            .Where(file => File.Exists(file.Place))
            .Select(file => new FileChange(
                listed.IsUntouched(file.Name, File.ReadAllText(file.Place)) ? ChangeKind.Removed : ChangeKind.Kept,
                file.Name,
                file.Place,
                null));
    }

    // Before anything is written: what a run that breaks off wrote, or did not remove yet, is on the list.
    private void Announce(Manifest manifest, FileChange[] changes, FileEntry[] entries)
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
