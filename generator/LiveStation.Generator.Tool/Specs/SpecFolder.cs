namespace LiveStation.Generator.Tool.Specs;

/// <summary>Finds the files of the paths on a command line.</summary>
internal static class SpecFolder
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    // Hidden folders belong to tools; a link could lead back to a parent folder and cause an endless search.
    private static readonly EnumerationOptions Recursive = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>Returns the full paths of the files, each with its logical name and whether it was found in a folder.</summary>
    /// <param name="path">A file, or a folder of files.</param>
    /// <exception cref="FileNotFoundException">The path does not exist.</exception>
    public static IEnumerable<(string Name, string FullPath, bool IsFound)> Files(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full))
        {
            return Directory.EnumerateFiles(full, "*", Recursive).Where(IsSpec)
                .Select(file => (NameUnder(full, file), file, true));
        }
        return File.Exists(full)
            ? [(NameUnder(Path.GetDirectoryName(full)!, full), full, false)]
            : throw new FileNotFoundException($"File or folder '{path}' does not exist.");
    }

    // A schema describes specs to an editor; it is not a spec.
    private static bool IsSpec(string file) =>
        Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
        && !file.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase);

    private static string NameUnder(string folder, string file) =>
        Path.GetRelativePath(Path.GetDirectoryName(folder) ?? folder, file).Replace(Path.DirectorySeparatorChar, '/');
}
