using LiveStation.Generator.Tool.Specs;

namespace LiveStation.Generator.Tool.Output;

/// <summary>The paths of the output folder on this machine, and their existing content.</summary>
/// <param name="root">The folder, which need not exist.</param>
internal sealed class Places(string root)
{
    private static readonly EnumerationOptions InAnyCase = new()
    {
        MatchCasing = MatchCasing.CaseInsensitive, MatchType = MatchType.Simple, AttributesToSkip = 0,
    };

    private readonly string _root = Path.GetFullPath(root);

    /// <summary>Checks that the folder can be created.</summary>
    /// <exception cref="IOException">A file is where a folder is needed.</exception>
    public void CheckRoot()
    {
        for (string? place = _root; place is not null; place = Path.GetDirectoryName(place))
        {
            if (File.Exists(place))
                throw new IOException($"'{place}' is a file, but --out must be a folder. Choose another --out.");
        }
    }

    /// <summary>Returns the path on this machine of a file that exists or can be written.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="IOException">The path has other content, or leads outside the folder.</exception>
    public string Of(string path)
    {
        foreach (string folder in OutputPath.FoldersOf(path))
            CheckFolder(Under(folder));
        string place = Under(path);
        if (Directory.Exists(place))
            throw new IOException($"'{place}' is a folder. Move it, or choose another --out.");
        RefuseLink(place);
        return !File.Exists(place) || RegularFile.IsRegular(place)
            ? place
            : throw new IOException($"'{place}' is not a regular file. Remove it, or choose another --out.");
    }

    /// <summary>
    /// Returns the existing path in its actual spelling: the path itself, or one that differs only in case, whether the system
    /// distinguishes them or not; null when there is neither.
    /// </summary>
    /// <param name="path">The path.</param>
    public string? Find(string path)
    {
        string found = "";
        foreach (string part in path.Split('/'))
        {
            string folder = Under(found);
            string[] names = Directory.Exists(folder)
                ? [.. Directory.EnumerateFileSystemEntries(folder, part, InAnyCase).Select(entry => Path.GetFileName(entry))]
                : [];
            if (names.Order(StringComparer.Ordinal).OrderBy(name => name != part).FirstOrDefault() is not { } name)
                return null;
            found += found.Length == 0 ? name : "/" + name;
        }
        return found;
    }

    /// <summary>Indicates whether a folder with exactly this spelling exists and is not a link.</summary>
    /// <param name="folder">Path of the folder.</param>
    public bool HasFolder(string folder) =>
        Directory.Exists(Under(folder)) && !IsLink(Under(folder)) && Find(folder) == folder;

    /// <summary>Removes a folder, unless it is not empty or its path leads outside the output folder.</summary>
    /// <param name="folder">Path of the folder.</param>
    public void RemoveIfEmpty(string folder)
    {
        string place = Under(folder);
        if (OutputPath.FoldersOf(folder).Append(folder).All(HasFolder) && !Directory.EnumerateFileSystemEntries(place).Any())
            Directory.Delete(place);
    }

    private static void CheckFolder(string place)
    {
        RefuseLink(place);
        if (File.Exists(place))
        {
            throw new IOException(
                $"'{place}' is a file, but the output requires a folder with this name. Move it, or choose another --out.");
        }
    }

    private static void RefuseLink(string place)
    {
        if (IsLink(place))
            throw new IOException($"'{place}' is a symbolic link. Remove it, or choose another --out.");
    }

    private static bool IsLink(string place) => new FileInfo(place).LinkTarget is not null;

    private string Under(string path) => Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar));
}
