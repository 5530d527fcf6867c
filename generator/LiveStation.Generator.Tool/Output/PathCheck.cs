using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.Output;

/// <summary>
/// Checks the paths of one output. Windows and macOS do not distinguish paths that differ only in case, so an output must not
/// contain two such paths on any system.
/// </summary>
internal static class PathCheck
{
    /// <summary>Checks that all files can be written to one folder on every system.</summary>
    /// <param name="files">The files.</param>
    /// <exception cref="IOException">
    /// A path is not valid on every system, two paths differ only in case, or a path is that of a file and of a folder.
    /// </exception>
    public static void Run(IReadOnlyList<OutputFile> files)
    {
        foreach (OutputFile file in files)
            CheckName(file.Path);
        var spellings = new Dictionary<string, string>(OutputPath.Comparer);
        foreach (string path in files.SelectMany(file => OutputPath.FoldersOf(file.Path)).Concat(files.Select(file => file.Path)))
            CheckCase(path, spellings);
        HashSet<string> taken = new(files.SelectMany(file => OutputPath.FoldersOf(file.Path)), OutputPath.Comparer);
        if (files.FirstOrDefault(file => !taken.Add(file.Path)) is { } twice)
        {
            throw new IOException(
                $"The output contains '{twice.Path}' twice. Rename the part of the spec that one of them is named after.");
        }
    }

    private static void CheckName(string path)
    {
        if (!OutputPath.IsInside(path) || OutputPath.IsOfThisProgram(path))
        {
            throw new IOException(
                $"The output contains a file '{path}', which is not valid on every system. "
                + "Rename the part of the spec that it is named after.");
        }
    }

    private static void CheckCase(string path, Dictionary<string, string> spellings)
    {
        if (!spellings.TryAdd(path, path) && spellings[path] != path)
        {
            throw new IOException($"The output contains '{spellings[path]}' and '{path}', which differ only in case, so some "
                + "systems do not distinguish them. Rename the part of the spec that one of them is named after.");
        }
    }
}
