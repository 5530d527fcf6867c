using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Templates.Files;

/// <summary>Paths of the files that templates write.</summary>
internal static class TemplatePath
{
    private const string Marks = "-_.,+()[]{} ";

    /// <summary>Compares paths: some systems do not distinguish paths that differ only in case.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>Indicates whether a path leads to a file below the output folder on every system, and is valid in a build.</summary>
    /// <param name="path">The path, with <c>/</c> between its parts.</param>
    public static bool IsValid(string path) => path.Split('/').All(IsName) && !IsOfTool(path);

    /// <summary>Returns the parent folders of a file, the outermost first.</summary>
    /// <param name="path">Path of the file.</param>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (int at = path.IndexOf('/'); at >= 0; at = path.IndexOf('/', at + 1))
            yield return path.Substring(0, at);
    }

    /// <summary>Returns the path of a file that another file refers to; null if it is not below the folder of both.</summary>
    /// <param name="from">Path of the other file.</param>
    /// <param name="reference">Path relative to the folder of the other file.</param>
    public static string? Resolve(string from, string reference)
    {
        var parts = new List<string>(from.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (string part in reference.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }
        return string.Join("/", parts);
    }

    // The command line tool uses these files itself.
    private static bool IsOfTool(string path) =>
        Comparer.Equals(path, "livestation-gen.manifest") || path.EndsWith(".livestation-gen.tmp", StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string part) =>
        part.Trim('.', ' ').Length > 0 && part[0] is not (' ' or '[') && part[part.Length - 1] is not ('.' or ' ')
        && part.All(letter => char.IsLetterOrDigit(letter) || Marks.Contains(letter))
        && !DeviceNames.Contains(part.Split('.')[0].TrimEnd());
}
