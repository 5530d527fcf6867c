using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.Output;

/// <summary>
/// Compares the files of an output with the content of its folder. Paths that differ only in case refer to one file, whether
/// the system distinguishes them or not, so that the result is the same on each system.
/// </summary>
/// <param name="places">The paths on this machine.</param>
/// <param name="manifest">The list of the folder.</param>
/// <param name="output">Name of the output.</param>
internal sealed class FolderComparison(Places places, Manifest manifest, string output)
{
    private readonly FileList _listed = manifest.FilesOf(output);

    /// <summary>Returns the change of each file, in the order of paths.</summary>
    /// <param name="wanted">The files of the output.</param>
    /// <exception cref="IOException">A path has content that must not be overwritten, or leads outside the folder.</exception>
    public IReadOnlyList<FileChange> Changes(IReadOnlyList<OutputFile> wanted)
    {
        FileChange[] written = [.. wanted.Select(Written)];
        IEnumerable<string> kept = written.SelectMany(change => new[] { change.Name, change.Former?.Name ?? change.Name });
        return [.. written.Concat(Removed(kept)).OrderBy(change => change.Name, StringComparer.Ordinal)];
    }

    private FileChange Written(OutputFile file)
    {
        string place = places.Of(file.Path);
        if (manifest.OtherOwner(file.Path, output) is { } other)
            throw new IOException($"'{place}' belongs to the output '{other}'. Choose another --out.");
        return places.Find(file.Path) is { } found
            ? Overwritten(file, place, found)
            : new FileChange(ChangeKind.New, file.Path, place, file.Content);
    }

    private FileChange Overwritten(OutputFile file, string place, string found)
    {
        bool hasOtherCase = found != file.Path;
        string former = places.Of(found);
        bool isSame = File.ReadAllBytes(former).AsSpan().SequenceEqual(FileChange.Encode(file.Content));
        if (isSame && !hasOtherCase)
            return new FileChange(ChangeKind.Unchanged, file.Path, place, file.Content);
        bool isUntouched = _listed.IsUntouched(found, File.ReadAllText(former));
        if (!isUntouched && !_listed.Paths.Contains(found))
            throw new IOException($"'{former}' was not written by this program. Move it, or choose another --out.");
        ChangeKind kind = !isSame && !isUntouched ? ChangeKind.Replaced : hasOtherCase ? ChangeKind.Renamed : ChangeKind.Changed;
        return new FileChange(kind, file.Path, place, file.Content)
        {
            Former = hasOtherCase ? new FileChange(ChangeKind.Removed, found, former, null) : null,
        };
    }

    // A file whose path differs in case is another file, or one of the output; removing it would lose its content.
    private IEnumerable<FileChange> Removed(IEnumerable<string> kept) => _listed.Paths.Except(kept)
        .Select(name => (Name: name, Place: places.Of(name)))
        .Where(file => places.Find(file.Name) == file.Name)
        .Select(file => new FileChange(
            _listed.IsUntouched(file.Name, File.ReadAllText(file.Place)) ? ChangeKind.Removed : ChangeKind.Kept,
            file.Name,
            file.Place,
            null));
}
