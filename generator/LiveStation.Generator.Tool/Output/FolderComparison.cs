using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.Output;

/// <summary>
/// Compares the files of an output with what is in its folder. Paths that differ only in case name one file, whether the
/// system distinguishes them or not, so that the result is the same on each.
/// </summary>
/// <param name="places">Where paths lie.</param>
/// <param name="manifest">The list of the folder.</param>
/// <param name="output">Name of the output.</param>
internal sealed class FolderComparison(Places places, Manifest manifest, string output)
{
    private readonly FileList _listed = manifest.FilesOf(output);

    /// <summary>What becomes of each file, in the order of paths.</summary>
    /// <param name="wanted">The files that belong there.</param>
    /// <exception cref="IOException">Something is there that must not be overwritten, or the way to it leads elsewhere.</exception>
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
            throw new IOException($"'{former}' was not written by this program. Move it away, or choose another --out.");
        ChangeKind kind = !isSame && !isUntouched ? ChangeKind.Replaced : hasOtherCase ? ChangeKind.Renamed : ChangeKind.Changed;
        return new FileChange(kind, file.Path, place, file.Content)
        {
            Former = hasOtherCase ? new FileChange(ChangeKind.Removed, found, former, null) : null,
        };
    }

    // What is there in another case is another file, or one that is wanted: removing it would lose that.
    private IEnumerable<FileChange> Removed(IEnumerable<string> kept) => _listed.Paths.Except(kept)
        .Select(name => (Name: name, Place: places.Of(name)))
        .Where(file => places.Find(file.Name) == file.Name)
        .Select(file => new FileChange(
            _listed.IsUntouched(file.Name, File.ReadAllText(file.Place)) ? ChangeKind.Removed : ChangeKind.Kept,
            file.Name,
            file.Place,
            null));
}
