using System.Buffers;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Tool.Output;

/// <summary>Paths below the output folder, with <c>/</c> between their parts on every system.</summary>
internal static class OutputPath
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("\\:*?\"<>|\u007f");

    /// <summary>
    /// Whether a path leads to a file below the folder on every system: it is not absolute, has no drive, no <c>..</c>,
    /// no name of a device, no character that some system does not allow, and no beginning that the list of files has
    /// another meaning for.
    /// </summary>
    /// <param name="path">The path.</param>
    public static bool IsInside(string path) => path is [not ('#' or '['), ..] && path.Split('/').All(IsName);

    /// <summary>The folders on the way to a file, the outermost first.</summary>
    /// <param name="path">Path of the file.</param>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (int at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1))
            yield return path[..at];
    }

    private static bool IsName(string part) =>
        part.Trim('.', ' ').Length > 0 && part[0] != ' ' && part[^1] is not ('.' or ' ')
        && !part.AsSpan().ContainsAny(NotInNames) && part.All(letter => letter >= ' ')
        && !DeviceNames.Contains(part.Split('.')[0].TrimEnd());
}
