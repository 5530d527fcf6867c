using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tool.CommandLine;

namespace LiveStation.Generator.Tool.Specs;

/// <summary>Reads the spec that a command line names.</summary>
internal static class SpecSource
{
    /// <summary>Reads all files, in the order of their logical names.</summary>
    /// <param name="paths">Files and folders; a file that is named twice is read once.</param>
    /// <exception cref="UsageException">There is no file, two files have one name, or a file is not regular or too large.</exception>
    public static IReadOnlyList<SpecFile> Read(IEnumerable<string> paths)
    {
        (string Name, string FullPath)[] found = [.. paths.SelectMany(SpecFolder.Files)
            .DistinctBy(file => file.FullPath).OrderBy(file => file.Name, StringComparer.Ordinal)];
        if (found.Length == 0)
            throw new UsageException("There is no .yaml, .yml or .json file there.");
        if (found.CountBy(file => file.Name).FirstOrDefault(name => name.Value > 1).Key is { } twice)
            throw new UsageException($"Two files are called '{twice}'. Give one of them, or its folder, another name.");
        return [.. found.Select(file => Read(file.Name, file.FullPath))];
    }

    private static SpecFile Read(string name, string path)
    {
        RegularFile.Check(path);
        return SpecFile.Decode(name, File.ReadAllBytes(path));
    }
}
