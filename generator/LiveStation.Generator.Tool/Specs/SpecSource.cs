using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tool.CommandLine;

namespace LiveStation.Generator.Tool.Specs;

/// <summary>Reads the spec on the command line.</summary>
internal static class SpecSource
{
    private static readonly Phrase NotOpened = new(
        "cannot be read. Rename it, or grant the current user read access.", "읽을 수 없습니다. 이름을 바꾸거나 읽기 권한을 부여하세요.");

    /// <summary>Reads all files, in the order of logical names. An unreadable file of a folder is reported in the file.</summary>
    /// <param name="paths">Files and folders; duplicate files are read once.</param>
    /// <exception cref="UsageException">
    /// There is no file, two files have the same name, or a file on the command line is not regular or too large.
    /// </exception>
    public static IReadOnlyList<ParsedSpec> Read(IEnumerable<string> paths)
    {
        (string Name, string FullPath, bool IsFound)[] found = [.. paths.SelectMany(SpecFolder.Files)
            .OrderBy(file => file.IsFound).DistinctBy(file => file.FullPath).OrderBy(file => file.Name, StringComparer.Ordinal)];
        if (found.Length == 0)
            throw new UsageException("No .yaml, .yml or .json file was found.");
        if (found.CountBy(file => file.Name).FirstOrDefault(name => name.Value > 1).Key is { } twice)
            throw new UsageException($"Two files are named '{twice}'. Rename one of them, or its folder.");
        return [.. found.Select(file => Read(file.Name, file.FullPath, file.IsFound))];
    }

    private static ParsedSpec Read(string name, string path, bool isFound)
    {
        try
        {
            if (RegularFile.WhyNot(path) is not { } reason)
                return SpecCompiler.Parse(SpecFile.Decode(name, File.ReadAllBytes(path)));
            return isFound ? SpecCompiler.Unreadable(name, reason) : throw new UsageException($"'{path}' {reason}");
        }
        catch (Exception exception) when (isFound && exception is IOException or UnauthorizedAccessException)
        {
            return SpecCompiler.Unreadable(name, NotOpened);
        }
    }

}
